using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.SqlServer;

/// <summary>The directory in a database of SQL Server.</summary>
internal sealed class SqlServerDirectoryContext(DbContextOptions<SqlServerDirectoryContext> options, TimeProvider time) : DirectoryContext(options, time)
{
    /// <summary>
    /// How all text is compared: by its code units, as SQLite does it. In the collations of a language <c>Å</c> equals <c>Aa</c>, or <c>a</c> equals
    /// <c>A</c>, and two keys or slugs would be one.
    /// </summary>
    public const string Collation = "Latin1_General_100_BIN2";

    /// <summary>The ids of the migrations of SQL Server, oldest first, as <see cref="Sqlite.SqliteDirectoryContext.Migrations"/>.</summary>
    public static IReadOnlyList<string> Migrations { get; } = ["20261122022506_Initial"];

    /// <summary>Options for a database.</summary>
    public static DbContextOptions<SqlServerDirectoryContext> OptionsFor(string connectionString) =>
        new DbContextOptionsBuilder<SqlServerDirectoryContext>().UseSqlServer(connectionString).Options;

    /// <inheritdoc/>
    /// <remarks>The row of the revision, or the place where it will be, is locked first: other writers, on other nodes too, wait for it.</remarks>
    public override async Task<IDbContextTransaction> BeginWriteAsync(CancellationToken cancellationToken)
    {
        var transaction = await Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        await Set<RevisionRow>().FromSqlRaw("SELECT * FROM [Revision] WITH (UPDLOCK, HOLDLOCK)").LoadAsync(cancellationToken);
        return transaction;
    }

    /// <inheritdoc/>
    public override DatabaseUnavailableException? Explain(Exception failure)
    {
        var connection = Database.GetDbConnection();
        return SqlServerFailure.Explain(failure, connection.DataSource, connection.Database);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetDeclaredProperties()).Where(IsText))
            property.SetCollation(Collation);
    }

    // A list of texts is a text too: JSON.
    private static bool IsText(IReadOnlyProperty property) =>
        (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) is var type
        && (type == typeof(string) || type == typeof(PartialDate) || typeof(IEnumerable<string>).IsAssignableFrom(type));
}
