using Selvhjelp.Api.Commands;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Import;
using Selvhjelp.Api.Tests.Data;
using Selvhjelp.Api.Tests.Data.Sqlite;

namespace Selvhjelp.Api.Tests.Commands;

public sealed class SeedCommandTests : IDisposable
{
    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("selvhjelp-seed-command-").FullName;
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    public void Dispose() => System.IO.Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_new_database_gets_the_shipped_facts_and_the_made_up_ones()
    {
        (await RunAsync("seed", "--synthetic", "40", "--random-seed", "5")).ShouldBe(0, errors.ToString());

        output.ToString().ShouldContain("40 contact points of them made up with random seed 5");
        var facts = await ReadAsync();
        facts.ContactPoints.Count.ShouldBe(TestDatabase.Seed().ContactPoints.Count + 40);
        facts.PostalCodes.Count.ShouldBe(TestDatabase.Seed().PostalCodes.Count);
        facts.ContactPoints.ShouldContain(row => row.Sources.Contains("Synthetic data, random seed 5"));
    }

    [Fact]
    public async Task A_database_with_the_shipped_facts_gets_the_made_up_ones_besides()
    {
        await UseAsync(store => store.ImportAsync(TestDatabase.Seed(), TestContext.Current.CancellationToken));

        (await RunAsync("seed", "--synthetic", "40")).ShouldBe(0, errors.ToString());

        (await ReadAsync()).ContactPoints.Count.ShouldBe(TestDatabase.Seed().ContactPoints.Count + 40);
    }

    [Fact]
    public async Task A_database_with_an_entry_of_its_own_is_left_as_it_is()
    {
        var seed = TestDatabase.Seed();
        var own = Graph.SeedGraph.ContactPoint("owners-own");
        await UseAsync(store => store.ImportAsync(seed with { ContactPoints = [.. seed.ContactPoints, own] }, TestContext.Current.CancellationToken));

        (await RunAsync("seed", "--synthetic", "40")).ShouldBe(1);

        errors.ToString().ShouldContain("cp-owners-own");
        errors.ToString().ShouldContain("Nothing was changed");
        (await ReadAsync()).ContactPoints.Count.ShouldBe(seed.ContactPoints.Count + 1);
    }

    [Fact]
    public async Task A_database_where_a_shipped_entry_was_changed_is_left_as_it_is()
    {
        await UseAsync(store => store.ImportAsync(TestDatabase.Seed(), TestContext.Current.CancellationToken));
        var changed = TestDatabase.Seed();
        changed.ContactPoints[0].Offer = "Rettet av redaktøren.";
        await UseAsync(store => store.ImportAsync(changed, TestContext.Current.CancellationToken));

        (await RunAsync("seed", "--synthetic", "40")).ShouldBe(1);

        errors.ToString().ShouldContain(changed.ContactPoints[0].Key);
        (await ReadAsync()).ContactPoints.ShouldContain(row => row.Offer == "Rettet av redaktøren.");
    }

    [Fact]
    public async Task A_synthetic_directory_is_not_seeded_twice()
    {
        (await RunAsync("seed", "--synthetic", "10")).ShouldBe(0, errors.ToString());

        (await RunAsync("seed", "--synthetic", "20")).ShouldBe(1);

        (await ReadAsync()).Revision.ShouldBe(1);
    }

    [Theory]
    [InlineData("seed")]
    [InlineData("seed", "--synthetic")]
    [InlineData("seed", "--synthetic", "many")]
    [InlineData("seed", "--synthetic", "0")]
    [InlineData("seed", "--synthetic", "-5")]
    [InlineData("seed", "--synthetic", "1000001")]
    [InlineData("seed", "--synthetic", "10", "--random-seed", "x")]
    public async Task What_cannot_be_meant_is_one_clear_line_and_no_database(params string[] arguments)
    {
        (await RunAsync(arguments)).ShouldBe(2);

        errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem().ShouldStartWith("error: ");
        System.IO.Directory.GetFiles(folder).ShouldBeEmpty();
    }

    private Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync([.. arguments, "--Data:Path", folder, "--Data:Seed", FactsReader.SeedFolder], output, errors);

    private async Task<DirectoryFacts> ReadAsync()
    {
        DirectoryFacts? facts = null;
        await UseAsync(async store => facts = await store.ReadFactsAsync(TestContext.Current.CancellationToken));
        return facts!;
    }

    private async Task UseAsync(Func<DirectoryStore, Task> work)
    {
        using var database = await Api.Data.Sqlite.SqliteDatabase.OpenAsync(SqliteProvider.PathIn(folder), TimeProvider.System, TestContext.Current.CancellationToken);
        using var store = new DirectoryStore(database, TimeProvider.System);
        await work(store);
    }
}
