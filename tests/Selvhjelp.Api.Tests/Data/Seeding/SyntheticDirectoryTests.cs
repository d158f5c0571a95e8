using System.Globalization;
using System.Text.RegularExpressions;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Data.Rules;
using Selvhjelp.Api.Data.Seeding;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Graph.Finding;
using Selvhjelp.Api.Tests.Data.Sqlite;
using Selvhjelp.Api.Tests.Graph;

namespace Selvhjelp.Api.Tests.Data.Seeding;

/// <summary>The made-up directory for measuring, at a size that tests can afford.</summary>
public sealed partial class SyntheticDirectoryTests
{
    private const int Count = 2000;

    private static readonly Lazy<DirectoryFacts> Facts = new(() => SyntheticDirectory.Create(SeedGraph.Facts, Count, seed: 1));
    private static readonly Lazy<DirectoryGraph> Graph = new(() => DirectoryGraph.Build(Facts.Value with { Date = SeedGraph.Date }));

    private static IEnumerable<ContactPointRow> Points => Facts.Value.ContactPoints.Where(row => row.Key.StartsWith(SyntheticDirectory.ContactPointPrefix, StringComparison.Ordinal));

    private static IEnumerable<EntryRow> Entries =>
        Facts.Value.Organisations.Where(row => row.Key.StartsWith(SyntheticDirectory.OrganisationPrefix, StringComparison.Ordinal)).Concat<EntryRow>(Points);

    [Fact]
    public void As_many_contact_points_are_added_as_were_asked_for_and_nothing_shipped_is_lost()
    {
        Points.Count().ShouldBe(Count);
        Facts.Value.ContactPoints.Take(SeedGraph.Facts.ContactPoints.Count).ShouldBe(SeedGraph.Facts.ContactPoints);
        Facts.Value.Organisations.Take(SeedGraph.Facts.Organisations.Count).ShouldBe(SeedGraph.Facts.Organisations);
    }

    [Fact]
    public void The_same_seed_makes_the_same_facts_and_another_seed_makes_others()
    {
        AllText(seed: 7).ShouldBe(AllText(seed: 7));
        AllText(seed: 7).ShouldNotBe(AllText(seed: 8));

        static string AllText(int seed) => string.Join('\n', SyntheticDirectory.Create(SeedGraph.Facts, 300, seed).AllRows().Select(Text));
    }

    [Fact]
    public void All_rules_are_kept_and_no_question_is_raised() =>
        DirectoryRules.Check(Facts.Value, SeedGraph.Date).Where(problem => Entries.Contains(problem.Row)).ShouldBeEmpty();

    [Fact]
    public void Every_made_up_entry_says_in_its_name_and_its_source_that_it_is_synthetic()
    {
        Entries.ShouldAllBe(entry => entry.Name.EndsWith(SyntheticDirectory.Mark, StringComparison.Ordinal));
        Entries.ShouldAllBe(entry => entry.Sources.SequenceEqual(new[] { "Synthetic data, random seed 1" }));
    }

    [Fact]
    public void Nobody_can_be_reached_by_a_made_up_address_or_number()
    {
        Entries.Select(entry => entry.Website).OfType<string>().ShouldAllBe(url => ExampleSite().IsMatch(url));
        Points.Select(point => point.Email).OfType<string>().ShouldAllBe(email => email.EndsWith(".example.no", StringComparison.Ordinal));
        Points.Select(point => point.Phone).OfType<string>().ShouldAllBe(phone => Unassigned().IsMatch(phone));
    }

    [Fact]
    public void Every_state_and_every_way_to_be_somewhere_occurs()
    {
        Points.Select(point => point.Status).Distinct().Order().ShouldBe([null, "active", "closed", "paused"]);
        Points.ShouldContain(point => point.MunicipalityNumber == null && point.MunicipalitiesServed.Count == 0);
        Points.ShouldContain(point => point.MunicipalityNumber == null && point.MunicipalitiesServed.Count > 1);
        Points.ShouldContain(point => point.MunicipalityNumber != null && point.MunicipalitiesServed.Count > 1);
        Points.ShouldContain(point => point.Hosts.Count == 0);
        Points.ShouldContain(point => point.Hosts.Count == 2);
        Points.ShouldContain(point => point.LastVerified != null);
        Points.ShouldContain(point => point.LastVerified == null);
    }

    [Fact]
    public void Contact_points_are_where_people_are()
    {
        var perMunicipality = Points.Where(point => point.MunicipalityNumber is not null).CountBy(point => point.MunicipalityNumber!).ToDictionary();
        perMunicipality.MaxBy(pair => pair.Value).Key.ShouldBe("0301");
        perMunicipality.Count.ShouldBeGreaterThan(250);
    }

    [Fact]
    public void The_finder_gives_a_contact_for_every_municipality()
    {
        foreach (var municipality in Graph.Value.Municipalities.Items.Where(municipality => municipality.InForce))
        {
            var answer = Graph.Value.Finder.Find(municipality.Number);
            (answer.Contact.Phone ?? answer.Contact.Email).ShouldNotBeNull(municipality.Name);
            if (municipality.IsArea || answer.Match == PlaceMatch.PostalCode) continue;
            answer.Municipality.ShouldBe(municipality);
            answer.ContactPoints(5).Count.ShouldBe(5, municipality.Name);
            answer.ContactPoints(5).ShouldAllBe(near => near.ContactPoint.ReceivesPeople);
        }
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(77)]
    public void Page_after_page_gives_every_contact_point_exactly_once(int pageSize)
    {
        var list = Graph.Value.ContactPoints;
        List<string> seen = [];
        string? after = null;
        do
        {
            var page = list.Page(pageSize, after, null, null);
            seen.AddRange(page.Nodes.Select(point => point.Id));
            after = page.PageInfo.HasNextPage ? page.PageInfo.EndCursor : null;
        }
        while (after is not null);

        seen.Count.ShouldBe(Facts.Value.ContactPoints.Count);
        seen.Distinct().Count().ShouldBe(seen.Count);
    }

    [Fact]
    public async Task The_database_gives_back_what_was_made_up()
    {
        using var database = await new SqliteProvider().EmptyAsync();
        var facts = SyntheticDirectory.Create(TestDatabase.Seed(), 300, seed: 3);
        var expected = facts.ContactPoints.OrderBy(row => row.Key, StringComparer.Ordinal).Select(Text).ToList();
        await database.Store.ImportAsync(facts, TestContext.Current.CancellationToken);

        var read = await database.Store.ReadFactsAsync(TestContext.Current.CancellationToken);

        read.ContactPoints.Select(Text).ShouldBe(expected);
    }

    // All properties of a row; parts in any order, for the database keeps them as a set.
    private static string Text(object row) => string.Join('|', row.GetType().GetProperties().Select(property => property.GetValue(row) switch
    {
        string text => text,
        IEnumerable<string> texts => string.Join(';', texts),
        System.Collections.IEnumerable parts => string.Join(';', parts.Cast<object>().Select(Text).Order(StringComparer.Ordinal)),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
    }));

    [GeneratedRegex(@"^https://example\.(no|org)/")]
    private static partial Regex ExampleSite();

    [GeneratedRegex(@"^01 \d\d \d\d$")]
    private static partial Regex Unassigned();
}
