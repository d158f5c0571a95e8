using Microsoft.EntityFrameworkCore.Design;

namespace Selvhjelp.Api.Data.SqlServer;

/// <summary>Lets <c>dotnet ef</c> make migrations without starting the program; nothing is connected to.</summary>
internal sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerDirectoryContext>
{
    /// <inheritdoc/>
    public SqlServerDirectoryContext CreateDbContext(string[] args) =>
        new(SqlServerDirectoryContext.OptionsFor("Server=design-time;Database=directory"), TimeProvider.System);
}
