using Microsoft.Data.SqlClient;

namespace Selvhjelp.Api.Tests.Data.SqlServer;

/// <summary>A real SQL Server: each test makes a database of its own there, and drops it.</summary>
/// <param name="server">How to sign in; the database in it, if any, is only used to sign in. The login must be allowed to make databases.</param>
internal sealed class SqlServerProvider(string server) : TestProvider
{
    public override (string ForeignKey, string Unique, string NotNull) Words => ("FOREIGN KEY", "duplicate key", "does not allow nulls");

    public override async Task<TestDatabase> EmptyAsync()
    {
        var name = $"selvhjelp_test_{Guid.NewGuid():N}";
        await ExecuteAsync($"CREATE DATABASE [{name}]");
        var own = new SqlConnectionStringBuilder(server) { InitialCatalog = name }.ConnectionString;
        await SqlServerTestDatabase.MakeTablesAsync(own);
        return await SqlServerTestDatabase.OpenAsync(
            own, () => ExecuteAsync($"ALTER DATABASE [{name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE [{name}]").GetAwaiter().GetResult());
    }

    public override async Task<TestDatabase> SeededAsync()
    {
        var database = await EmptyAsync();
        await database.Store.ImportAsync(TestDatabase.Seed(), TestContext.Current.CancellationToken);
        return database;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqlConnection(server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
