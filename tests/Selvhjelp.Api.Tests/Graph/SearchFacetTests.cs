using Selvhjelp.Api.Graph.Searching;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Tests.Graph;

/// <summary>How a search is narrowed, and what its facets count.</summary>
public sealed class SearchFacetTests
{
    [Fact]
    public void Facets_count_every_hit_shown_or_not()
    {
        var answer = Find("LINK", first: 1);
        answer.Hits.Count.ShouldBe(1);
        answer.TotalCount.ShouldBeGreaterThan(8);
        answer.Kinds.Sum(facet => facet.Count).ShouldBe(answer.TotalCount);
        answer.Kinds.Single(facet => facet.Kind == EntryKind.LinkCentre).Count.ShouldBe(8);
        answer.Kinds.Select(facet => facet.Count).ShouldBeInOrder(SortDirection.Descending);
        answer.Counties.Select(facet => facet.Count).ShouldBeInOrder(SortDirection.Descending);
        answer.Kinds.ShouldAllBe(facet => facet.Count > 0);
    }

    [Fact]
    public void Each_facet_leaves_out_its_own_narrowing_and_heeds_the_other()
    {
        var all = Find("selvhjelp");
        var kinds = Find("selvhjelp", kinds: [EntryKind.Network]);
        var counties = Find("selvhjelp", counties: ["33"]);
        var both = Find("selvhjelp", kinds: [EntryKind.Network], counties: ["33"]);

        kinds.Kinds.ShouldBe(all.Kinds);
        counties.Counties.ShouldBe(all.Counties);
        both.Kinds.ShouldBe(counties.Kinds);
        both.Counties.ShouldBe(kinds.Counties);
        kinds.TotalCount.ShouldBe(all.Kinds.Single(facet => facet.Kind == EntryKind.Network).Count);
        counties.TotalCount.ShouldBe(all.Counties.Single(facet => facet.County.Number == "33").Count);
        both.TotalCount.ShouldBe(both.Kinds.Single(facet => facet.Kind == EntryKind.Network).Count);
        both.Hits.Select(hit => hit.Title).ShouldContain("Selvhjelpsnettverk i Drammen");
        both.TotalCount.ShouldBeLessThan(kinds.TotalCount);
        both.TotalCount.ShouldBeLessThan(counties.TotalCount);
    }

    [Fact]
    public void A_network_of_a_county_that_is_gone_counts_in_those_that_it_became()
    {
        var answer = Find("folkehelsenettverket");
        answer.Hits.ShouldHaveSingleItem().Kind.ShouldBe(EntryKind.Network);
        answer.Counties.Select(facet => facet.County.Number).ShouldBe(["40", "39"]);
        Find("folkehelsenettverket", counties: ["39"]).TotalCount.ShouldBe(1);
        Find("folkehelsenettverket", counties: ["33"]).TotalCount.ShouldBe(0);
    }

    [Fact]
    public void Several_choices_of_a_narrowing_are_one_or_the_other()
    {
        var two = Find("LINK", kinds: [EntryKind.LinkCentre], counties: ["03", "46"]);
        two.Hits.Select(hit => hit.Title).ShouldBe(["LINK Bergen og omegn", "LINK Oslo – senter for selvhjelp og mestring"], ignoreOrder: true);
        Find("LINK", kinds: []).TotalCount.ShouldBe(0);
        Find("LINK", counties: []).TotalCount.ShouldBe(0);
    }

    [Theory]
    [InlineData("38")]
    [InlineData("99")]
    [InlineData("Troms")]
    [InlineData("")]
    public void A_number_that_is_not_that_of_a_county_in_force_is_an_error(string number) =>
        Should.Throw<GraphQLFieldException>(() => Find("LINK", counties: ["03", number])).Message
            .ShouldBe($"'counties' must be numbers of counties in force (03, 11, 15, 18, 31, 32, 33, 34, 39, 40, 42, 46, 50, 55, 56); '{number}' is none.");

    [Theory]
    [InlineData("")]
    [InlineData("–!?")]
    public void A_search_without_words_gives_an_empty_answer(string text) => Find(text).ShouldBe(SearchAnswer.Empty);

    [Theory]
    [InlineData("ICDP", EntryKind.Agreement, "ICDP foreldreveiledning")]
    [InlineData("Recoverynettverk", EntryKind.Network, "Recoverynettverk Innlandet")]
    [InlineData("flyktninger integreringsarbeidet", EntryKind.Agreement, "Selvhjelpsgrupper i integreringsarbeidet")]
    [InlineData("krisesenter bergen", EntryKind.Agreement, "Samarbeid med krisesenter og støttesenter i Bergen")]
    [InlineData("starte en gruppe", EntryKind.Page, "Starte en gruppe")]
    [InlineData("personvern", EntryKind.Page, "Personvern")]
    public void The_new_kinds_are_found(string text, object kind, string title) =>
        Find(text).Hits.ShouldContain(hit => hit.Kind == (EntryKind)kind && hit.Title == title);

    [Fact]
    public void A_hit_in_a_text_tells_the_line_without_marks_and_addresses()
    {
        var hit = Find("annenhver", kinds: [EntryKind.Page]).Hits.ShouldHaveSingleItem();
        hit.Title.ShouldBe("Starte en gruppe");
        hit.Matched.ShouldBe("Møter: fast dag og sted. Hver uke er best i starten. Senere velger mange å møtes annenhver uke.");
        PlainText.Paragraphs("## Slik\n\n1. **Ta kontakt.** [Finn kommunen din](/a-aa/) nå.\n> - *en* `to`").ShouldBe(
            ["Slik", "Ta kontakt. Finn kommunen din nå.", "en to"]);
    }

    private static SearchAnswer Find(string text, EntryKind[]? kinds = null, string[]? counties = null, int first = 100) =>
        SeedGraph.Current.Search.Find(text, kinds, counties, first);
}
