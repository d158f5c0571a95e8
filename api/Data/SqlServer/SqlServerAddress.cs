using Microsoft.Data.SqlClient;

namespace Selvhjelp.Api.Data.SqlServer;

/// <summary>A database on a server, and how to sign in there.</summary>
internal sealed class SqlServerAddress : DatabaseAddress
{
    private SqlServerAddress(SqlConnectionStringBuilder parts)
    {
        Name = $"{parts.InitialCatalog} on {parts.DataSource}";
        ConnectionString = parts.ConnectionString;
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override bool MayComeLater => true;

    /// <summary>All that SqlClient needs. It may have a password in it, and is never shown.</summary>
    public string ConnectionString { get; }

    /// <summary>Reads a connection string. It must name a server and a database.</summary>
    /// <exception cref="FormatException">It does not. The message repeats nothing of the text, which may have a password in it.</exception>
    public static SqlServerAddress Parse(string connectionString)
    {
        SqlConnectionStringBuilder parts;
        try
        {
            parts = new SqlConnectionStringBuilder(connectionString);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
            // The inner exception is left out: it quotes the text.
            throw new FormatException("cannot be read; its form is 'Server=HOST;Database=NAME;…', and a value with a semicolon stands in double quotes");
        }

        if (parts.DataSource.Length == 0) throw new FormatException("names no server ('Server=HOST')");
        if (parts.InitialCatalog.Length == 0) throw new FormatException("names no database ('Database=NAME')");

        // Otherwise the pool answers for up to a minute from memory that a server is gone. Our own pauses between attempts are enough.
        if (!parts.ShouldSerialize("Pool Blocking Period")) parts.PoolBlockingPeriod = PoolBlockingPeriod.NeverBlock;
        if (!parts.ShouldSerialize("Application Name")) parts.ApplicationName = "selvhjelp.no";
        return new SqlServerAddress(parts);
    }

    /// <inheritdoc/>
    public override async Task<DirectoryDatabase> OpenAsync(TimeProvider time, CancellationToken cancellationToken) =>
        await SqlServerDatabase.OpenAsync(this, time, cancellationToken);
}
