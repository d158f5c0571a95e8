using Microsoft.Extensions.Logging.Abstractions;
using Selvhjelp.Api.Live;
using Selvhjelp.Api.Tests.Data;

namespace Selvhjelp.Api.Tests.Live;

/// <summary>The refresher looks by itself: when the day ends, when something was written, and again and again while the database is away.</summary>
public sealed class GraphRefresherTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_wakes_at_midnight()
    {
        var clock = new FakeClock("2026-10-25T22:59:58Z");
        using var folder = await LiveFolder.SeededAsync(clock, "2026-10-25");
        using var refresher = Refresher(folder, clock);
        await refresher.StartAsync(Cancellation);
        (await folder.Graphs.WaitFor(1, Cancellation)).Revision.Date.ShouldBe(new DateOnly(2026, 10, 25));

        await clock.SomebodyWaits.WaitAsync(Cancellation);
        clock.Pass(TimeSpan.FromSeconds(2));

        (await folder.Graphs.WaitFor(2, Cancellation)).Revision.Date.ShouldBe(new DateOnly(2026, 10, 26));
        await refresher.StopAsync(Cancellation);
    }

    [Fact]
    public async Task A_machine_that_slept_notices_the_new_day_within_seconds()
    {
        var clock = new FakeClock("2026-02-01T12:00:00Z");
        using var folder = await LiveFolder.SeededAsync(clock, "2026-02-01");
        using var refresher = Refresher(folder, clock);
        await refresher.StartAsync(Cancellation);
        await folder.Graphs.WaitFor(1, Cancellation);

        await clock.SomebodyWaits.WaitAsync(Cancellation);
        clock.Set("2026-02-05T06:00:00Z");
        clock.Pass(TimeSpan.FromSeconds(5));

        (await folder.Graphs.WaitFor(2, Cancellation)).Revision.Date.ShouldBe(new DateOnly(2026, 2, 5));
        await refresher.StopAsync(Cancellation);
    }

    [Fact]
    public async Task A_change_returns_when_it_is_served_without_waiting_for_the_next_look()
    {
        var clock = new FakeClock("2026-02-01T12:00:00Z");
        using var folder = await LiveFolder.SeededAsync(clock, "2026-02-01");
        using var refresher = Refresher(folder, clock);
        await refresher.StartAsync(Cancellation);
        await folder.Graphs.WaitFor(1, Cancellation);
        var facts = TestDatabase.Seed();
        facts.ContactPoints.Single(row => row.Key == "cp-alvdal").Offer = "Hjelper grupper i gang.";

        var outcome = await folder.Live.ImportAsync(facts, Cancellation);

        outcome.Revision.ShouldBe(2);
        folder.Graphs.Current.ContactPoints.Items.Single(point => point.Key == "cp-alvdal").Offer.ShouldBe("Hjelper grupper i gang.");
        await refresher.StopAsync(Cancellation);
    }

    [Fact]
    public async Task A_midnight_while_the_database_is_away_is_made_up_for_when_it_is_back()
    {
        var clock = new FakeClock("2026-02-01T22:59:00Z");
        using var folder = await LiveFolder.SeededAsync(clock, "2026-02-01");
        using var refresher = Refresher(folder, clock);
        await refresher.StartAsync(Cancellation);
        await folder.Graphs.WaitFor(1, Cancellation);
        await clock.SomebodyWaits.WaitAsync(Cancellation);
        File.Move(folder.Database, folder.Database + ".away");

        // Looks after 5 s, then pauses of 1, 2, 4, 8, 16 and 30 s: past midnight.
        foreach (var pause in new[] { 5, 1, 2, 4, 8, 16, 30 })
        {
            await clock.SomebodyWaits.WaitAsync(Cancellation);
            clock.Pass(TimeSpan.FromSeconds(pause));
        }

        await clock.SomebodyWaits.WaitAsync(Cancellation);
        folder.Graphs.Current.Revision.ShouldSatisfyAllConditions(
            revision => revision.Number.ShouldBe(1),
            revision => revision.Date.ShouldBe(new DateOnly(2026, 2, 1)));
        folder.Live.Watch.State.ShouldBe(new DatabaseState(Answers: false, DateTimeOffset.Parse("2026-02-01T22:59:05Z", null)));

        File.Move(folder.Database + ".away", folder.Database);
        clock.Pass(TimeSpan.FromSeconds(30));
        (await folder.Graphs.WaitFor(2, Cancellation)).Revision.Date.ShouldBe(new DateOnly(2026, 2, 2));
        await clock.SomebodyWaits.WaitAsync(Cancellation);
        folder.Live.Watch.State!.Answers.ShouldBeTrue();
        await refresher.StopAsync(Cancellation);
    }

    [Fact]
    public void Pauses_grow_to_half_a_minute() =>
        Enumerable.Range(1, 8).Select(failures => RetryPause.After(failures).TotalSeconds).ShouldBe([1, 2, 4, 8, 16, 30, 30, 30]);

    [Fact]
    public async Task The_log_says_that_reads_go_on_only_when_there_is_data_to_read()
    {
        var clock = new FakeClock("2026-02-01T12:00:00Z");
        using var folder = await LiveFolder.SeededAsync(clock, "2026-02-01");
        var log = new KeptLog<GraphRefresher>();
        using var refresher = new GraphRefresher(folder.Live, clock, log);
        // A folder is in the way.
        File.Move(folder.Database, folder.Database + ".away");
        System.IO.Directory.CreateDirectory(folder.Database);
        await refresher.StartAsync(Cancellation);
        await clock.SomebodyWaits.WaitAsync(Cancellation);

        var line = log.Lines.ShouldHaveSingleItem();
        line.ShouldContain("Nothing can be read or changed");
        line.ShouldNotContain("Reads go on");

        System.IO.Directory.Delete(folder.Database);
        File.Move(folder.Database + ".away", folder.Database);
        clock.Pass(TimeSpan.FromSeconds(1));
        await folder.Graphs.WaitFor(1, Cancellation);
        await clock.SomebodyWaits.WaitAsync(Cancellation);
        File.Move(folder.Database, folder.Database + ".away");
        clock.Pass(TimeSpan.FromSeconds(5));
        await clock.SomebodyWaits.WaitAsync(Cancellation);

        log.Lines.Count.ShouldBe(3);
        log.Lines[1].ShouldBe("The database answers again, after 1 seconds.");
        log.Lines[2].ShouldContain("Reads go on; nothing can be changed");
        await refresher.StopAsync(Cancellation);
    }

    [Fact]
    public async Task A_first_revision_that_cannot_be_served_is_not_said_to_leave_one_that_answers()
    {
        var clock = new FakeClock("2026-02-01T12:00:00Z");
        using var folder = await LiveFolder.SeededAsync(clock, "2026-02-01");
        folder.Execute("UPDATE DistrictOffices SET Email = NULL, Phone = NULL WHERE Key = 'ho-oslo'");
        var log = new KeptLog<GraphRefresher>();
        using var refresher = new GraphRefresher(folder.Live, clock, log);

        await refresher.StartAsync(Cancellation);
        await clock.SomebodyWaits.WaitAsync(Cancellation);

        log.Lines.ShouldHaveSingleItem().ShouldEndWith("Nothing can be read until there is one that can.");
        await refresher.StopAsync(Cancellation);
    }

    private static GraphRefresher Refresher(LiveFolder folder, FakeClock clock) => new(folder.Live, clock, NullLogger<GraphRefresher>.Instance);
}
