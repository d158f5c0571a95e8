using System.Text.Json;
using System.Text.RegularExpressions;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Reading;
using Selvhjelp.Api.Data.Reading.Tables;
using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Tests.Data;

public abstract partial class DirectoryStoreTests
{
    private protected abstract TestProvider Provider { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Facts_come_out_of_the_database_as_they_went_in()
    {
        using var database = await Provider.EmptyAsync();
        await database.Store.ImportAsync(TestDatabase.Seed(), Cancellation);

        var read = await database.Store.ReadFactsAsync(Cancellation);

        Sorted(read with { Revision = 0, CommittedAt = default }).ShouldBe(Sorted(TestDatabase.Seed()));
        read.Revision.ShouldBe(1);
        read.CommittedAt.Kind.ShouldBe(DateTimeKind.Utc);
        read.CommittedAt.ShouldBeInRange(DateTime.UtcNow.AddMinutes(-5), DateTime.UtcNow);
    }

    [Fact]
    public async Task Every_column_of_contact_points_and_organisations_comes_out_as_it_went_in()
    {
        using var database = await Provider.SeededAsync();
        var (point, organisation) = FullRows();

        await AddAsync(database, point, organisation);
        var read = await database.Store.ReadFactsAsync(Cancellation);

        Text(read.ContactPoints.Single(row => row.Key == point.Key)).ShouldBe(Text(point));
        Text(read.Organisations.Single(row => row.Key == organisation.Key)).ShouldBe(Text(organisation));
        foreach (var row in new object[] { point, organisation })
        {
            foreach (var property in row.GetType().GetProperties()) property.GetValue(row).ShouldNotBeNull($"This test does not fill {property.Name} yet.");
        }
    }

    [Fact]
    public async Task A_text_that_would_be_read_as_two_columns_is_an_error()
    {
        using var database = await Provider.SeededAsync();
        var (point, organisation) = FullRows();
        point.Offer = "Møter\u001fhver uke";
        await AddAsync(database, point, organisation);

        var problem = await Should.ThrowAsync<InvalidDataException>(database.Store.ReadFactsAsync(Cancellation));

        problem.Message.ShouldContain("control character");
    }

    [Fact]
    public async Task An_empty_database_has_revision_zero_and_no_facts()
    {
        using var database = await Provider.EmptyAsync();

        (await database.Store.ReadRevisionAsync(Cancellation)).ShouldBe(0);
        var facts = await database.Store.ReadFactsAsync(Cancellation);
        facts.Revision.ShouldBe(0);
        facts.AllRows().ShouldBeEmpty();
    }

    [Fact]
    public async Task Taking_in_the_same_facts_again_changes_nothing()
    {
        using var database = await Provider.SeededAsync();
        var before = await database.DumpAsync();

        var outcome = await database.Store.ImportAsync(TestDatabase.Seed(), Cancellation);

        outcome.ShouldBe(new ImportOutcome(Revision: 1, Added: 0, Updated: 0));
        (await database.DumpAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_changed_row_is_updated_and_its_version_and_the_revision_rise()
    {
        using var database = await Provider.SeededAsync();
        var facts = TestDatabase.Seed();
        facts.ContactPoints.Single(row => row.Key == "cp-alvdal").Offer = "Hjelper grupper i gang.";

        var outcome = await database.Store.ImportAsync(facts, Cancellation);

        outcome.ShouldBe(new ImportOutcome(Revision: 2, Added: 0, Updated: 1));
        var read = await database.Store.ReadFactsAsync(Cancellation);
        read.ContactPoints.Single(row => row.Key == "cp-alvdal").ShouldSatisfyAllConditions(
            row => row.Offer.ShouldBe("Hjelper grupper i gang."),
            row => row.Version.ShouldBe(2));
        read.ContactPoints.Where(row => row.Key != "cp-alvdal").ShouldAllBe(row => row.Version == 1);
    }

    [Fact]
    public async Task A_change_of_only_the_parts_of_an_entry_is_a_change_of_the_entry()
    {
        using var database = await Provider.SeededAsync();
        var facts = TestDatabase.Seed();
        var point = facts.ContactPoints.Single(row => row.Key == "cp-roros-holtalen-os");
        point.Hosts.RemoveAll(host => host.OrganisationKey == "org-os-kommune");
        point.Hosts.Add(new ContactPointHostRow { ContactPointKey = point.Key, OrganisationKey = "org-alvdal-frivilligsentral" });

        var outcome = await database.Store.ImportAsync(facts, Cancellation);

        outcome.ShouldBe(new ImportOutcome(Revision: 2, Added: 0, Updated: 1));
        var read = (await database.Store.ReadFactsAsync(Cancellation)).ContactPoints.Single(row => row.Key == point.Key);
        read.Version.ShouldBe(2);
        read.Hosts.Select(host => host.OrganisationKey).Order()
            .ShouldBe(["org-alvdal-frivilligsentral", "org-holtalen-kommune", "org-roros-kommune"]);
    }

    [Fact]
    public async Task A_changed_name_keeps_its_slug()
    {
        using var database = await Provider.SeededAsync();
        using var files = new SeedFiles();
        files.Set("contact_points.csv", "cp-alvdal", "name", "Frivilligsentralen i Alvdal");

        await database.Store.ImportAsync(files.Read().GetFacts(), Cancellation);

        (await database.Store.ReadFactsAsync(Cancellation)).ContactPoints.Single(row => row.Key == "cp-alvdal").ShouldSatisfyAllConditions(
            row => row.Name.ShouldBe("Frivilligsentralen i Alvdal"),
            row => row.Slug.ShouldBe("alvdal-frivilligsentral"));
    }

    [Fact]
    public async Task A_new_entry_gets_another_slug_than_the_one_that_an_older_entry_keeps()
    {
        using var database = await Provider.SeededAsync();
        var facts = TestDatabase.Seed();
        var old = facts.Organisations.Single(row => row.Key == "org-amathea");
        old.Name = "Amathea Norge";
        var added = new OrganisationRow
        {
            Key = "org-amathea-ny",
            Slug = "amathea",
            Name = "Amathea",
            Kind = old.Kind,
            Sources = old.Sources,
            AsOfYear = old.AsOfYear,
            AsOfBasis = old.AsOfBasis,
        };

        await database.Store.ImportAsync(facts with { Organisations = [.. facts.Organisations, added] }, Cancellation);

        var read = await database.Store.ReadFactsAsync(Cancellation);
        read.Organisations.Single(row => row.Key == "org-amathea").Slug.ShouldBe("amathea");
        read.Organisations.Single(row => row.Key == "org-amathea-ny").Slug.ShouldBe("amathea-2");
    }

    [Fact]
    public async Task A_row_that_is_gone_from_the_files_stays()
    {
        using var database = await Provider.SeededAsync();
        var facts = TestDatabase.Seed();

        var outcome = await database.Store.ImportAsync(facts with { ContactPoints = [] }, Cancellation);

        outcome.Revision.ShouldBe(1);
        (await database.Store.ReadFactsAsync(Cancellation)).ContactPoints.Count.ShouldBe(facts.ContactPoints.Count);
    }

    [Fact]
    public async Task Facts_that_break_a_rule_only_together_with_the_database_are_refused_whole()
    {
        using var database = await Provider.SeededAsync();
        var before = await database.DumpAsync();
        var facts = TestDatabase.Seed();
        var alta = facts.Coverages.Single(row => row.MunicipalityNumber == "5601");
        var later = new CoverageRow
        {
            MunicipalityNumber = "5601",
            OfficeKey = "do-alta",
            ValidFrom = new DateOnly(2025, 1, 1),
            Basis = "stated",
            Sources = alta.Sources,
            AsOfYear = 2025,
        };
        facts.AcuteHelpLines[0].Hours = "Alltid";

        // In the database, the period from 2024 has no end.
        var refused = await Should.ThrowAsync<FactsRefusedException>(
            () => database.Store.ImportAsync(facts with { Coverages = [later] }, Cancellation));

        refused.Message.ShouldContain("coverage of 5601 from 2025-01-01");
        refused.Message.ShouldContain("nothing was changed");
        (await database.DumpAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task An_import_that_is_stopped_half_way_changes_no_row()
    {
        using var database = await Provider.SeededAsync();
        var before = await database.DumpAsync();
        var facts = TestDatabase.Seed();
        foreach (var code in facts.PostalCodes) code.AsOfYear = 2025;

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var stopping = new StopAfterWrites(writes: 50, stop);
        using var store = new DirectoryStore(database.SeenBy(stopping), TimeProvider.System);

        await Should.ThrowAsync<OperationCanceledException>(() => store.ImportAsync(facts, stop.Token));

        stop.IsCancellationRequested.ShouldBeTrue();
        (await database.DumpAsync()).ShouldBe(before);
        (await database.Store.ImportAsync(facts, Cancellation)).Updated.ShouldBe(facts.PostalCodes.Count);
    }

    [Fact]
    public async Task Two_imports_at_once_follow_each_other()
    {
        using var database = await Provider.SeededAsync();
        var (one, other) = (TestDatabase.Seed(), TestDatabase.Seed());
        one.AcuteHelpLines[0].Hours = "Alltid";
        other.AcuteHelpLines[1].Hours = "Alltid";
        using var second = new DirectoryStore(database.Database, TimeProvider.System);

        await Task.WhenAll(database.Store.ImportAsync(one, Cancellation), second.ImportAsync(other, Cancellation));

        (await database.Store.ReadRevisionAsync(Cancellation)).ShouldBe(3);
    }

    [Fact]
    public async Task Reading_sees_one_revision_while_another_is_written()
    {
        using var database = await Provider.SeededAsync();
        await using var reader = database.Database.CreateReader();
        await reader.BeginAsync(Cancellation);
        var first = await FactsQuery.ReadAsync(reader, Cancellation);

        var facts = TestDatabase.Seed();
        facts.AcuteHelpLines[0].Hours = "Alltid";
        await database.Store.ImportAsync(facts, Cancellation);

        var again = await FactsQuery.ReadAsync(reader, Cancellation);
        again.Revision.ShouldBe(first.Revision);
        again.AcuteHelpLines[0].Hours.ShouldNotBe("Alltid");
        (await database.Store.ReadFactsAsync(Cancellation)).AcuteHelpLines[0].Hours.ShouldBe("Alltid");
    }

    [Fact]
    public async Task Two_connections_that_see_different_revisions_give_the_facts_of_one()
    {
        using var database = await Provider.SeededAsync();
        await using var first = database.Database.CreateReader();
        await first.BeginAsync(Cancellation);
        var seen = await FactsQuery.ReadAsync(first, Cancellation);
        var facts = TestDatabase.Seed();
        facts.ContactPoints[0].Offer = "Noe annet";
        await database.Store.ImportAsync(facts, Cancellation);
        await using var second = database.Database.CreateReader();
        await second.BeginAsync(Cancellation);

        var read = await FactsQuery.ReadAsync(first, second, Cancellation);

        read.Revision.ShouldBe(seen.Revision);
        read.ContactPoints.Count.ShouldBe(facts.ContactPoints.Count);
        read.ContactPoints.ShouldNotContain(point => point.Offer == "Noe annet");
        read.ContactPoints.Sum(point => point.Hosts.Count).ShouldBe(facts.ContactPoints.Sum(point => point.Hosts.Count));
        (await FactsQuery.ReadAsync(second, first, Cancellation)).ContactPoints.ShouldContain(point => point.Offer == "Noe annet");
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task Rows_that_are_read_from_both_ends_come_in_order_each_once(bool fromFirst, bool fromLast)
    {
        using var database = await Provider.SeededAsync();
        await using var one = database.Database.CreateReader();
        await one.BeginAsync(Cancellation);
        await using var other = database.Database.CreateReader();
        await other.BeginAsync(Cancellation);
        var expected = (await MunicipalityTables.PostalCodes.ReadAsync(one, Cancellation)).Select(row => row.Code).ToList();

        var rows = await MunicipalityTables.PostalCodes.FromBothEndsAsync(one, Cancellation);
        await Task.WhenAll(
            fromFirst ? Task.Run(() => rows.ReadFromFirstAsync(one, Cancellation), Cancellation) : Task.CompletedTask,
            fromLast ? Task.Run(() => rows.ReadFromLastAsync(other, Cancellation), Cancellation) : Task.CompletedTask);

        expected.Count.ShouldBeGreaterThan(5000);
        rows.InOrder().Select(row => row.Code).ShouldBe(expected);
        // Whoever was stopped half way can go on with other tables.
        (await TextTables.Codes.ReadAsync(one, Cancellation)).ShouldNotBeEmpty();
        (await TextTables.Codes.ReadAsync(other, Cancellation)).ShouldNotBeEmpty();
    }

    // Past the rules, which would not let all of this in.
    private static async Task AddAsync(TestDatabase database, params object[] rows)
    {
        await using var context = database.Database.CreateContext();
        context.AddRange(rows);
        await context.SaveChangesAsync(Cancellation);
    }

    private static (ContactPointRow Point, OrganisationRow Organisation) FullRows()
    {
        var organisation = new OrganisationRow
        {
            Key = "org-full",
            Slug = "full",
            Name = "Full forening",
            Status = "active",
            StatusNote = "I drift",
            Website = "https://example.no/",
            AsOfBasis = "stated",
            LastVerified = new DateOnly(2026, 2, 28),
            Note = "A note",
            Version = 3,
            Sources = ["https://example.no/a", "«To» \"kilder\" \\ æøå"],
            AsOfYear = 2024,
            ShortName = "FF",
            Aliases = ["Foreningen Full"],
            Kind = "ngo",
            Level = "national",
            MunicipalityNumber = "0301",
            OrganisationNumber = "974760673",
            Relation = "Låner ut lokaler",
            Roles = [new() { OrganisationKey = "org-full", Role = "host" }, new() { OrganisationKey = "org-full", Role = "funder" }],
        };
        var point = new ContactPointRow
        {
            Key = "cp-full",
            Slug = "full",
            Name = "Fullt kontaktpunkt",
            Status = "active",
            StatusNote = "Åpent",
            Website = "https://example.no/kontakt",
            AsOfBasis = "estimated",
            LastVerified = new DateOnly(2025, 12, 31),
            Note = "Another note",
            Version = 2,
            Sources = ["https://example.no/b"],
            AsOfYear = 2025,
            MunicipalityNumber = "0301",
            DistrictOfficeKey = "do-oslo",
            Offer = "Møter\nhver uke",
            EvidenceLevel = "A",
            Started = PartialDate.Parse("2012-05"),
            Phone = "22 00 00 00",
            PhoneSource = "https://example.no/telefon",
            Email = "post@example.no",
            Address = "Storgata 1",
            RoleInSource = "named as contact point",
            Hosts = [new() { ContactPointKey = "cp-full", OrganisationKey = "org-full" }],
            MunicipalitiesServed = [new() { ContactPointKey = "cp-full", MunicipalityNumber = "3428" }, new() { ContactPointKey = "cp-full", MunicipalityNumber = "1124" }],
        };
        return (point, organisation);
    }

    private static string Sorted(DirectoryFacts facts) => string.Join('\n', facts.AllRows().Select(Text).Order(StringComparer.Ordinal));

    // Order of the parts of a row means nothing, and the database gives some of them a number.
    private static string Text(object row)
    {
        switch (row)
        {
            case CountyRow county: county.Successors.Sort((a, b) => string.CompareOrdinal(a.SuccessorNumber, b.SuccessorNumber)); break;
            case MunicipalityRow municipality: municipality.Successors.Sort((a, b) => string.CompareOrdinal(a.SuccessorNumber, b.SuccessorNumber)); break;
            case OrganisationRow organisation: organisation.Roles.Sort((a, b) => string.CompareOrdinal(a.Role, b.Role)); break;
            case LinkCentreRow centre:
                centre.Funders.Sort((a, b) => string.CompareOrdinal(a.OrganisationKey, b.OrganisationKey));
                centre.CoveredMunicipalities.Sort((a, b) => string.CompareOrdinal(a.MunicipalityNumber, b.MunicipalityNumber));
                break;
            case ContactPointRow point:
                point.Hosts.Sort((a, b) => string.CompareOrdinal(a.OrganisationKey, b.OrganisationKey));
                point.MunicipalitiesServed.Sort((a, b) => string.CompareOrdinal(a.MunicipalityNumber, b.MunicipalityNumber));
                break;
            case NetworkRow network:
                network.Counties.Sort((a, b) => string.CompareOrdinal(a.CountyNumber, b.CountyNumber));
                network.Municipalities.Sort((a, b) => string.CompareOrdinal(a.MunicipalityNumber, b.MunicipalityNumber));
                network.Members.Sort((a, b) => string.CompareOrdinal(a.PartyKey ?? a.PartyName, b.PartyKey ?? b.PartyName));
                break;
        }

        return row.GetType().Name + NumberOfPart().Replace(JsonSerializer.Serialize(row, row.GetType()), "");
    }

    [GeneratedRegex("""(?<=\{)"Id":\d+,""")]
    private static partial Regex NumberOfPart();
}
