using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Tests.Data;

/// <summary>A network is handed over: the importer keeps what was before, and does not take a correction for a hand-over.</summary>
public abstract class NetworkHistoryTests
{
    private protected abstract TestProvider Provider { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_later_source_that_names_another_runner_leaves_the_earlier_one_in_the_history()
    {
        using var database = await Provider.SeededAsync();

        await HandOverAsync(database, year: 2023, stage: "handing_over", key: null, name: "Frivilligforum Drammen");
        await HandOverAsync(database, year: 2025, stage: "run_locally", key: "org-drammen-kommune", name: null);

        var network = await DrammenAsync(database);
        network.RunningPartyKey.ShouldBe("org-drammen-kommune");
        network.RunningPartyName.ShouldBeNull();
        network.Version.ShouldBe(3);
        network.EarlierPeriods.Select(period => (period.Position, period.Stage, period.PartyKey, period.PartyName, period.Basis, period.AsOfYear)).ShouldBe(
        [
            (0, "started", "do-tonsberg", null, "derived", 2020),
            (1, "handing_over", null, "Frivilligforum Drammen", "stated", 2023),
        ]);
    }

    [Fact]
    public async Task A_correction_for_the_same_year_leaves_no_trace()
    {
        using var database = await Provider.SeededAsync();

        await HandOverAsync(database, year: 2020, stage: "run_by_office", key: "do-oslo", name: null);

        var network = await DrammenAsync(database);
        network.Status.ShouldBe("run_by_office");
        network.EarlierPeriods.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_later_source_that_says_the_same_is_no_hand_over()
    {
        using var database = await Provider.SeededAsync();

        await HandOverAsync(database, year: 2024, stage: "started", key: "do-tonsberg", name: null);

        (await DrammenAsync(database)).EarlierPeriods.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_told_of_a_membership_is_kept_when_the_members_are_taken_in_again()
    {
        using var database = await Provider.SeededAsync();
        await using (var context = database.Database.CreateContext())
        {
            await context.Set<NetworkRow>().FindAsync(["nw-helseinn"], Cancellation);
            var member = context.Set<NetworkMemberRow>().Single(row => row.NetworkKey == "nw-helseinn");
            member.Role = "Sekretariat";
            member.From = PartialDate.Parse("2019-05");
            await context.SaveChangesAsync(Cancellation);
        }

        var outcome = await database.Store.ImportAsync(TestDatabase.Seed(), Cancellation);

        outcome.Updated.ShouldBe(0);
        var kept = (await database.Store.ReadFactsAsync(Cancellation)).Networks.Single(row => row.Key == "nw-helseinn").Members.Single();
        (kept.Role, kept.From).ShouldBe(("Sekretariat", PartialDate.Parse("2019-05")));
    }

    private static async Task HandOverAsync(TestDatabase database, int year, string stage, string? key, string? name)
    {
        var facts = TestDatabase.Seed();
        var network = facts.Networks.Single(row => row.Key == "nw-drammen");
        (network.AsOfYear, network.Status, network.RunningPartyKey, network.RunningPartyName) = (year, stage, key, name);
        network.RunningPartyBasis = "stated";
        await database.Store.ImportAsync(facts, Cancellation);
    }

    private static async Task<NetworkRow> DrammenAsync(TestDatabase database) =>
        (await database.Store.ReadFactsAsync(Cancellation)).Networks.Single(row => row.Key == "nw-drammen");
}
