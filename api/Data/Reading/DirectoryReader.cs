using System.Data.Common;

namespace Selvhjelp.Api.Data.Reading;

/// <summary>
/// A connection for reading: all that it reads is of one revision, and it waits for no writer. It goes past EF Core, whose services would take a tenth of a
/// second of each start to be made; only writing needs them.
/// </summary>
/// <param name="connection">The connection, which is the reader's from now on.</param>
internal abstract class DirectoryReader(DbConnection connection) : IDatabaseConnection
{
    private DbTransaction? transaction;

    /// <summary>Opens the connection; from its first read on, it sees one revision.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        await connection.OpenAsync(cancellationToken);
        transaction = await BeginAsync(connection, cancellationToken);
    }

    /// <summary>A command, once the reader has begun.</summary>
    public DbCommand CreateCommand(string sql)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return command;
    }

    /// <inheritdoc/>
    public abstract DatabaseUnavailableException? Explain(Exception failure);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await using (connection)
        {
            if (transaction is not null) await transaction.DisposeAsync();
        }
    }

    /// <summary>Begins to see one revision.</summary>
    protected abstract Task<DbTransaction> BeginAsync(DbConnection opened, CancellationToken cancellationToken);
}
