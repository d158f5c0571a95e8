using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.SqlServer;
using Selvhjelp.Api.Tests.Data.SqlServer.StandIn;
using Selvhjelp.Api.Tests.Data.SqlServer.Tds;

namespace Selvhjelp.Api.Tests.Data.SqlServer;

/// <summary>What goes wrong with a server, said in plain words; and what passes by itself, tried again.</summary>
public sealed class SqlServerFailureTests : IDisposable
{
    // How many seconds SqlClient knocks at the port of a server that was taken away.
    private const int ShortPatience = 6;

    private readonly StandInServer server = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task A_server_that_is_not_there()
    {
        server.Stop();

        var problem = await RefusedAsync(server.ConnectionStringFor("directory", ShortPatience));

        problem.IsTransient.ShouldBeTrue();
        problem.Message.ShouldContain($"127.0.0.1,{server.Port} cannot be reached");
        problem.Message.ShouldContain("Check that it runs");
        problem.Message.ShouldNotContain("\n");
    }

    [Fact]
    public async Task A_login_that_is_refused_is_told_without_the_password()
    {
        server.Create("directory");

        var problem = await RefusedAsync(server.ConnectionStringFor("directory").Replace(StandInServer.Password, "Feil 123", StringComparison.Ordinal));

        problem.IsTransient.ShouldBeFalse();
        problem.Message.ShouldContain("refuses the login");
        problem.Message.ShouldNotContain("Feil 123");
    }

    [Fact]
    public async Task A_database_that_is_missing() =>
        (await RefusedAsync(server.ConnectionStringFor("borte"))).Message.ShouldContain("has no database borte");

    [Fact]
    public async Task A_database_without_tables_is_left_as_it_is()
    {
        server.Create("directory").AllowsSnapshots = true;

        var problem = await RefusedAsync(server.ConnectionStringFor("directory"));

        problem.Message.ShouldContain("has no tables, or older ones");
        problem.Message.ShouldContain("'sql'");
        server.Statements.ShouldAllBe(sql => sql.StartsWith("SELECT", StringComparison.Ordinal) || sql == "SET XACT_ABORT OFF");
    }

    [Fact]
    public async Task A_database_of_a_newer_program()
    {
        await MakeTablesAsync();
        await using (var connection = new Microsoft.Data.SqlClient.SqlConnection(server.ConnectionStringFor("directory")))
        {
            await connection.OpenAsync(Cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO [__EFMigrationsHistory] VALUES (N'29990101000000_Later', N'99.0.0')";
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        (await RefusedAsync(server.ConnectionStringFor("directory"))).Message.ShouldContain("newer version");
    }

    [Fact]
    public async Task A_database_that_does_not_allow_snapshots()
    {
        (await MakeTablesAsync()).AllowsSnapshots = false;

        (await RefusedAsync(server.ConnectionStringFor("directory"))).Message.ShouldContain("ALLOW_SNAPSHOT_ISOLATION ON");
    }

    [Theory]
    [InlineData(1205, "gave way")]
    [InlineData(40613, "is busy")]
    public async Task What_passes_by_itself_is_tried_again(int number, string words)
    {
        await MakeTablesAsync();
        using var database = await OpenAsync(server.ConnectionStringFor("directory"));
        using var store = new DirectoryStore(database, TimeProvider.System);
        server.FailNext(new TdsError(number, "It did not work this time."));

        (await store.ReadRevisionAsync(Cancellation)).ShouldBe(0);

        for (var i = 0; i < 3; i++) server.FailNext(new TdsError(number, "It did not work this time."));
        var problem = await Should.ThrowAsync<DatabaseUnavailableException>(() => store.ReadRevisionAsync(Cancellation));
        problem.IsTransient.ShouldBeTrue();
        problem.Message.ShouldContain(words);
    }

    [Fact]
    public async Task An_import_whose_connection_is_lost_is_done_again_whole()
    {
        await MakeTablesAsync();
        using var database = await OpenAsync(server.ConnectionStringFor("directory"));
        using var store = new DirectoryStore(database, TimeProvider.System);
        var facts = TestDatabase.Seed();
        server.FailNext(new TdsError(10054, "An existing connection was forcibly closed by the remote host.", 20));

        var outcome = await store.ImportAsync(facts, Cancellation);

        outcome.Revision.ShouldBe(1);
        outcome.Added.ShouldBe(facts.AllRows().Count());
    }

    [Fact]
    public async Task Work_goes_on_when_the_server_is_back()
    {
        await MakeTablesAsync();
        using var database = await OpenAsync(server.ConnectionStringFor("directory", ShortPatience));
        using var store = new DirectoryStore(database, TimeProvider.System);
        server.Stop();
        (await Should.ThrowAsync<DatabaseUnavailableException>(() => store.ReadRevisionAsync(Cancellation))).IsTransient.ShouldBeTrue();

        server.Start();

        (await store.ReadRevisionAsync(Cancellation)).ShouldBe(0);
    }

    [Theory]
    [InlineData("rubbish", "cannot be read")]
    [InlineData("Server=x;Hemmelighet=123;Database=y", "cannot be read")]
    [InlineData("Database=directory", "names no server")]
    [InlineData("Server=localhost", "names no database")]
    public void A_connection_string_that_cannot_be_is_refused_without_repeating_it(string text, string words)
    {
        var problem = Should.Throw<FormatException>(() => SqlServerAddress.Parse(text));

        problem.ToString().ShouldContain(words);
        problem.ToString().ShouldNotContain("emmelighet");
    }

    private static Task<DirectoryDatabase> OpenAsync(string connectionString) => SqlServerAddress.Parse(connectionString).OpenAsync(TimeProvider.System, Cancellation);

    private static Task<DatabaseUnavailableException> RefusedAsync(string connectionString) =>
        Should.ThrowAsync<DatabaseUnavailableException>(() => OpenAsync(connectionString));

    private async Task<StandInDatabase> MakeTablesAsync()
    {
        var database = server.Create("directory");
        await SqlServerTestDatabase.MakeTablesAsync(server.ConnectionStringFor("directory"));
        return database;
    }
}
