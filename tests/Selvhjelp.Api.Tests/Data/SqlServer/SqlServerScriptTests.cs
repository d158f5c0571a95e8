using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.SqlServer;
using Selvhjelp.Api.Tests.Data.SqlServer.StandIn;

namespace Selvhjelp.Api.Tests.Data.SqlServer;

/// <summary>The script that makes the tables in SQL Server.</summary>
public sealed class SqlServerScriptTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void It_is_T_SQL_and_names_only_what_the_model_has() => ModelNames.Unknown(SqlServerScript.Write()).ShouldBeEmpty();

    [Theory]
    [InlineData("SELECT FROM ORDER", "1:")]
    [InlineData("CREATE TABLE [Codes] ([Code] nvarchar(40) NOT NULL,, [Label] int)", "1:")]
    public void What_is_no_T_SQL_is_found(string sql, string place) => Should.Throw<FormatException>(() => TSql.Parse(sql)).Message.ShouldStartWith(place);

    [Theory]
    [InlineData("SELECT [c].[Code] FROM [Kodes] AS [c]", "Kodes")]
    [InlineData("SELECT [c].[Colour] FROM [Codes] AS [c]", "Colour")]
    [InlineData("UPDATE [Codes] SET [Colour] = @p0", "Colour")]
    [InlineData("EXEC(N'CREATE UNIQUE INDEX [IX] ON [Codes] ([Colour])')", "Colour")]
    public void A_table_or_column_that_the_model_does_not_have_is_found(string sql, string unknown) => ModelNames.Unknown(sql).ShouldContain(unknown);

    [Fact]
    public async Task Every_statement_of_import_is_T_SQL_and_names_only_what_the_model_has()
    {
        var sent = new SentCommands();
        using var database = await TestProvider.SqlServer.EmptyAsync();
        using var store = new DirectoryStore(database.SeenBy(sent), TimeProvider.System);
        await store.ImportAsync(TestDatabase.Seed(), Cancellation);

        sent.Texts.Count.ShouldBeGreaterThan(50);
        foreach (var sql in sent.Texts) ModelNames.Unknown(sql).ShouldBeEmpty(sql);
    }

    [Fact]
    public async Task It_can_be_run_again_and_changes_nothing_then()
    {
        using var database = await TestProvider.SqlServer.SeededAsync();
        var before = await database.DumpAsync();
        await using var context = database.Database.CreateContext();

        foreach (var batch in TSql.Batches(SqlServerScript.Write())) await context.Database.ExecuteSqlRawAsync(batch, Cancellation);

        (await database.DumpAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task In_a_database_of_the_server_itself_it_makes_nothing()
    {
        using var server = new StandInServer();
        server.Create("master");
        await using var connection = new SqlConnection(server.ConnectionStringFor("master"));
        await connection.OpenAsync(Cancellation);
        List<string> errors = [];
        foreach (var batch in TSql.Batches(SqlServerScript.Write()))
        {
            await using var command = new SqlCommand(batch, connection);
            try
            {
                await command.ExecuteNonQueryAsync(Cancellation);
            }
            catch (SqlException e)
            {
                errors.Add(e.Message);
            }
        }

        errors.ShouldHaveSingleItem().ShouldContain("Choose the directory's own");
        await using var ask = new SqlCommand("SET NOEXEC OFF; SELECT OBJECT_ID(N'[Codes]')", connection);
        (await ask.ExecuteScalarAsync(Cancellation)).ShouldBe(DBNull.Value);
    }

    [Fact]
    public void The_migrations_make_the_model()
    {
        using var context = new SqlServerDesignTimeFactory().CreateDbContext([]);

        context.Database.HasPendingModelChanges().ShouldBeFalse("api/Data/Migrations/README.md says how migrations are made");
    }

    [Fact]
    public void All_text_is_compared_by_its_code_units()
    {
        using var context = new SqlServerDesignTimeFactory().CreateDbContext([]);
        var columns = context.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.SelectMany(table => table.Columns).ToList();

        var texts = columns.Where(column => column.StoreType.Contains("char", StringComparison.Ordinal)).ToList();

        texts.Count.ShouldBeGreaterThan(100);
        texts.ShouldAllBe(column => column.Collation == SqlServerDirectoryContext.Collation);
    }
}
