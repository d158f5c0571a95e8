using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.SqlServer;

namespace Selvhjelp.Api.Tests.Data.SqlServer;

/// <summary>A database of SQL Server, or of what stands in for it, that is dropped after the test.</summary>
internal sealed class SqlServerTestDatabase(DirectoryDatabase database, string connectionString, Action drop) : TestDatabase(database)
{
    /// <summary>Executes the script that this program writes, as sqlcmd does.</summary>
    public static async Task MakeTablesAsync(string connectionString)
    {
        await using var connection = new SqlConnection(connectionString);
        await connection.OpenAsync();
        foreach (var batch in TSql.Batches(SqlServerScript.Write()))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = batch;
            await command.ExecuteNonQueryAsync();
        }
    }

    public static async Task<TestDatabase> OpenAsync(string connectionString, Action drop) => new SqlServerTestDatabase(
        await SqlServerAddress.Parse(connectionString).OpenAsync(TimeProvider.System, TestContext.Current.CancellationToken), connectionString, drop);

    protected override DirectoryContext CreateContext(IInterceptor interceptor) => new SqlServerDirectoryContext(
        new DbContextOptionsBuilder<SqlServerDirectoryContext>(SqlServerDirectoryContext.OptionsFor(connectionString)).AddInterceptors(interceptor).Options,
        TimeProvider.System);

    public override void Dispose()
    {
        base.Dispose();
        drop();
    }
}
