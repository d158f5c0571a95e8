using Microsoft.EntityFrameworkCore.Design;

namespace Selvhjelp.Api.Data.Sqlite;

/// <summary>Lets <c>dotnet ef</c> make migrations without starting the program.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteDirectoryContext>
{
    /// <inheritdoc/>
    public SqliteDirectoryContext CreateDbContext(string[] args) => new(SqliteDirectoryContext.OptionsFor("design-time.db"), TimeProvider.System);
}
