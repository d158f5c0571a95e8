using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Sqlite;
using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.Api.Live;
using Selvhjelp.Api.Tests.Data;

namespace Selvhjelp.Api.Tests.Live;

/// <summary>What is served follows the database and the day in Norway.</summary>
public sealed class LiveDirectoryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task At_the_end_of_2023_the_numbers_of_municipalities_change_at_midnight_in_Norway()
    {
        var clock = new FakeClock("2023-12-31T22:59:59Z");
        using var folder = await LiveFolder.SeededAsync(clock, "2023-12-31");
        await folder.Live.RefreshAsync(Cancellation);
        var before = folder.Graphs.Current;

        await folder.Live.RefreshAsync(Cancellation);
        folder.Graphs.Current.ShouldBeSameAs(before);
        folder.Live.NextLook(clock.GetUtcNow()).ShouldBe(TimeSpan.FromSeconds(1));

        clock.Pass(TimeSpan.FromSeconds(1));
        await folder.Live.RefreshAsync(Cancellation);
        var after = folder.Graphs.Current;

        before.Revision.ShouldSatisfyAllConditions(
            revision => revision.Number.ShouldBe(1),
            revision => revision.Date.ShouldBe(new DateOnly(2023, 12, 31)));
        after.Revision.ShouldSatisfyAllConditions(
            revision => revision.Number.ShouldBe(2),
            revision => revision.Date.ShouldBe(new DateOnly(2024, 1, 1)),
            revision => revision.CommittedAt.ShouldBe(new DateTime(2023, 12, 31, 23, 0, 0, DateTimeKind.Utc)));
        // Ålesund was one municipality and became two: Ålesund and Haram.
        new[] { "1507", "1508", "1580" }.Select(number => before.MunicipalityByNumber(number)!.InForce).ShouldBe([true, false, false]);
        new[] { "1507", "1508", "1580" }.Select(number => after.MunicipalityByNumber(number)!.InForce).ShouldBe([false, true, true]);
        before.Municipality("haram").ShouldBeNull();
        after.Municipality("haram")!.Number.ShouldBe("1580");
        // A client that reads page after page of the old day goes on with it.
        folder.Graphs.Find(1).ShouldBeSameAs(before);
    }

    [Fact]
    public async Task A_program_that_has_read_its_data_is_ready_before_the_first_look_of_the_refresher()
    {
        var clock = new FakeClock("2026-02-01T12:00:00Z");
        using var folder = await LiveFolder.SeededAsync(clock, "2026-02-01");
        folder.Live.Watch.State.ShouldBeNull();
        folder.Live.NextLook(clock.GetUtcNow()).ShouldBe(TimeSpan.Zero);

        await folder.Live.PrepareAsync(Cancellation);

        folder.Live.Watch.State.ShouldBe(new DatabaseState(Answers: true, clock.GetUtcNow()));
        folder.Live.NextLook(clock.GetUtcNow()).ShouldBeGreaterThan(TimeSpan.Zero);
    }

    [Fact]
    public async Task A_municipality_changes_office_on_the_day_that_its_coverage_says()
    {
        var clock = new FakeClock("2026-06-30T21:59:59Z");
        using var folder = await LiveFolder.SeededAsync(clock, "2026-06-30");
        folder.Execute(
            """
            UPDATE Coverages SET ValidTo = '2026-06-30' WHERE MunicipalityNumber = '5601' AND ValidFrom = '2024-01-01';
            INSERT INTO Coverages (MunicipalityNumber, ValidFrom, OfficeKey, Basis, Sources, AsOfYear)
              SELECT MunicipalityNumber, '2026-07-01', 'do-oslo', Basis, Sources, AsOfYear FROM Coverages WHERE MunicipalityNumber = '5601' AND ValidFrom = '2024-01-01'
            """);
        await folder.Live.RefreshAsync(Cancellation);
        folder.Graphs.Current.MunicipalityByNumber("5601")!.Coverage!.Office!.Key.ShouldBe("do-alta");

        clock.Pass(TimeSpan.FromSeconds(1));
        await folder.Live.RefreshAsync(Cancellation);

        folder.Graphs.Current.Revision.Date.ShouldBe(new DateOnly(2026, 7, 1));
        folder.Graphs.Current.MunicipalityByNumber("5601")!.Coverage!.Office!.Key.ShouldBe("do-oslo");
    }

    [Fact]
    public async Task A_confirmation_is_overdue_from_the_day_after_its_anniversary()
    {
        var clock = new FakeClock("2026-03-09T12:00:00Z");
        using var folder = await LiveFolder.SeededAsync(clock, "2026-03-09");
        folder.Execute("UPDATE ContactPoints SET LastVerified = '2025-03-10' WHERE Key = 'cp-alvdal'");
        List<(DateOnly, Verification)> seen = [];

        for (var day = 0; day < 3; day++, clock.Pass(TimeSpan.FromDays(1)))
        {
            await folder.Live.RefreshAsync(Cancellation);
            seen.Add((folder.Graphs.Current.Revision.Date, folder.Graphs.Current.ContactPoints.Items.Single(point => point.Key == "cp-alvdal").Verification));
        }

        seen.ShouldBe(
        [
            (new DateOnly(2026, 3, 9), Verification.Confirmed),
            (new DateOnly(2026, 3, 10), Verification.Confirmed),
            (new DateOnly(2026, 3, 11), Verification.Overdue),
        ]);
    }

    [Fact]
    public async Task A_process_that_slept_over_several_midnights_comes_to_the_present_day_in_one_revision()
    {
        var clock = new FakeClock("2026-02-01T12:00:00Z");
        using var folder = await LiveFolder.SeededAsync(clock, "2026-02-01");
        await folder.Live.RefreshAsync(Cancellation);

        clock.Set("2026-02-05T06:00:00Z");
        await folder.Live.RefreshAsync(Cancellation);

        folder.Graphs.Current.Revision.Number.ShouldBe(2);
        folder.Graphs.Current.Revision.Date.ShouldBe(new DateOnly(2026, 2, 5));
    }

    [Fact]
    public async Task A_clock_that_is_set_back_a_little_turns_no_day_back_and_one_that_was_wrong_is_believed()
    {
        var clock = new FakeClock("2026-02-01T23:00:00Z");
        using var folder = await LiveFolder.SeededAsync(clock, "2026-02-01");
        await folder.Live.RefreshAsync(Cancellation);
        folder.Graphs.Current.Revision.Date.ShouldBe(new DateOnly(2026, 2, 2));

        clock.Set("2026-02-01T22:50:00Z");
        await folder.Live.RefreshAsync(Cancellation);
        folder.Graphs.Current.Revision.ShouldSatisfyAllConditions(
            revision => revision.Number.ShouldBe(2),
            revision => revision.Date.ShouldBe(new DateOnly(2026, 2, 2)));

        clock.Set("2026-01-20T12:00:00Z");
        await folder.Live.RefreshAsync(Cancellation);
        folder.Graphs.Current.Revision.ShouldSatisfyAllConditions(
            revision => revision.Number.ShouldBe(3),
            revision => revision.Date.ShouldBe(new DateOnly(2026, 1, 20)));
    }

    [Fact]
    public async Task A_start_with_a_revision_of_an_earlier_day_serves_the_present_day_first()
    {
        using var folder = await LiveFolder.SeededAsync(new FakeClock("2026-02-01T12:00:00Z"), "2025-12-24");

        await folder.Live.RefreshAsync(Cancellation);

        folder.Graphs.Current.Revision.ShouldSatisfyAllConditions(
            revision => revision.Number.ShouldBe(2),
            revision => revision.Date.ShouldBe(new DateOnly(2026, 2, 1)));
        folder.Graphs.Find(1).ShouldBeNull();
        folder.Report.ToString().ShouldContain("revision 2");
    }

    [Fact]
    public async Task Of_many_nodes_that_see_the_day_end_one_makes_the_revision()
    {
        var clock = new FakeClock("2026-02-01T23:00:00Z");
        using var folder = await LiveFolder.SeededAsync(clock, "2026-02-01");
        using var database = await SqliteDatabase.OpenAsync(folder.Database, clock, Cancellation);
        var nodes = Enumerable.Range(0, 8).Select(_ => new DirectoryStore(database, clock)).ToList();

        var seen = await Task.WhenAll(nodes.Select(node => Task.Run(() => node.AdvanceAsync(served: 1, Cancellation))));

        seen.ShouldAllBe(revision => revision == 2);
        (await nodes[0].ReadRevisionAsync(Cancellation)).ShouldBe(2);
        nodes.ForEach(node => node.Dispose());
    }

    [Fact]
    public async Task An_older_database_that_is_put_in_place_gets_a_revision_above_those_that_clients_know()
    {
        var clock = new FakeClock("2026-02-01T12:00:00Z");
        using var folder = await LiveFolder.SeededAsync(clock, "2026-02-01");
        folder.Execute("UPDATE Revision SET Number = 20");
        await folder.Live.RefreshAsync(Cancellation);

        folder.Execute("UPDATE Revision SET Number = 12; UPDATE ContactPoints SET Offer = 'Som før.' WHERE Key = 'cp-alvdal'");
        await folder.Live.RefreshAsync(Cancellation);

        folder.Graphs.Current.Revision.Number.ShouldBe(21);
        folder.Graphs.Current.ContactPoints.Items.Single(point => point.Key == "cp-alvdal").Offer.ShouldBe("Som før.");
    }

    [Fact]
    public async Task An_older_database_that_was_put_in_place_while_the_program_was_stopped_gets_a_revision_above_that_of_the_site()
    {
        using var folder = await LiveFolder.SeededAsync(new FakeClock("2026-02-01T12:00:00Z"), "2026-02-01", published: 20);

        await folder.Live.RefreshAsync(Cancellation);
        await folder.Live.RefreshAsync(Cancellation);

        folder.Graphs.Current.Revision.Number.ShouldBe(21);
    }

    [Theory]
    [InlineData("Name = 'To' || char(31) || 'kolonner'")]
    [InlineData("Sources = '[not JSON'")]
    [InlineData("AsOfYear = 99999999999", "PRAGMA ignore_check_constraints = ON;")]
    public async Task A_revision_that_cannot_be_read_leaves_the_one_before_and_is_told_once(string damage, string first = "")
    {
        using var folder = await LiveFolder.SeededAsync(new FakeClock("2026-02-01T12:00:00Z"), "2026-02-01");
        await folder.Live.RefreshAsync(Cancellation);

        folder.Execute($"{first} UPDATE Revision SET Number = 2; UPDATE ContactPoints SET {damage} WHERE Key = 'cp-alvdal'");
        (await Should.ThrowAsync<InvalidDataException>(() => folder.Live.RefreshAsync(Cancellation))).Message.ShouldContain("cp-alvdal");
        await folder.Live.RefreshAsync(Cancellation);

        folder.Graphs.Current.Revision.Number.ShouldBe(1);
        folder.Live.RevisionNotServed.ShouldBe(2);
    }

    [Fact]
    public async Task A_revision_that_contradicts_itself_leaves_the_one_before_and_is_told_once()
    {
        using var folder = await LiveFolder.SeededAsync(new FakeClock("2026-02-01T12:00:00Z"), "2026-02-01");
        await folder.Live.RefreshAsync(Cancellation);

        folder.Execute("UPDATE Revision SET Number = 2; UPDATE DistrictOffices SET Email = NULL, Phone = NULL WHERE Key = 'ho-oslo'");
        (await Should.ThrowAsync<InvalidDataException>(() => folder.Live.RefreshAsync(Cancellation))).Message.ShouldContain("head office");
        await folder.Live.RefreshAsync(Cancellation);

        folder.Graphs.Current.Revision.Number.ShouldBe(1);
        folder.Live.RevisionNotServed.ShouldBe(2);

        folder.Execute("UPDATE Revision SET Number = 3; UPDATE DistrictOffices SET Email = 'post@example.no' WHERE Key = 'ho-oslo'");
        await folder.Live.RefreshAsync(Cancellation);
        folder.Graphs.Current.Revision.Number.ShouldBe(3);
        folder.Live.RevisionNotServed.ShouldBeNull();
    }

    [Fact]
    public async Task A_database_that_is_gone_is_not_made_anew()
    {
        using var folder = await LiveFolder.SeededAsync(new FakeClock("2026-02-01T12:00:00Z"), "2026-02-01");
        await folder.Live.RefreshAsync(Cancellation);
        File.Move(folder.Database, folder.Database + ".away");

        (await Should.ThrowAsync<DatabaseUnavailableException>(() => folder.Live.RefreshAsync(Cancellation))).Message.ShouldContain("is gone");
        (await Should.ThrowAsync<DatabaseUnavailableException>(() => folder.Live.ImportAsync(TestDatabase.Seed(), Cancellation)))
            .Message.ShouldContain("Nothing was changed");

        File.Exists(folder.Database).ShouldBeFalse();
        folder.Graphs.Current.Revision.Number.ShouldBe(1);
    }
}
