using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.Api.Graph.Searching;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Tests.Graph;

/// <summary>Free text search over the seed.</summary>
public sealed class SearchTests
{
    [Theory]
    [InlineData("Tromsø")]
    [InlineData("tromso")]
    [InlineData("TROMSØ kommune")]
    public void A_municipality_comes_first_for_its_name(string text) => First(text, EntryKind.Municipality).Title.ShouldBe("Tromsø");

    [Fact]
    public void A_municipality_that_bore_the_name_stands_before_the_postal_codes_of_the_place()
    {
        var hits = Search("Askim");
        hits[0].Title.ShouldBe("Indre Østfold");
        hits[0].Matched.ShouldBe("Askim");
        hits.Skip(1).ShouldAllBe(hit => hit.Kind == EntryKind.PostalCode);
    }

    [Fact]
    public void An_abbreviation_that_three_organisations_share_gives_all_three()
    {
        var hits = Search("NSF");
        hits.Select(hit => hit.Title).ShouldBe(["Norsk Sarkoidose Forening", "Norsk Sykepleierforbund", "Stiftelsen Norsk selvhjelpsforum"], ignoreOrder: true);
        hits.ShouldAllBe(hit => hit.Matched == "NSF");
    }

    [Theory]
    [InlineData("Askim", "Indre Østfold")]
    [InlineData("Finnøy", "Stavanger")]
    [InlineData("divtasvuodna", "Hamarøy")]
    public void A_former_name_leads_to_what_it_is_now_and_says_what_matched(string text, string title)
    {
        var hit = Search(text, EntryKind.Municipality).First(hit => hit.Title == title);
        hit.Matched.ShouldNotBeNull().ShouldBe(text, StringCompareShould.IgnoreCase);
    }

    [Fact]
    public void Only_counties_and_municipalities_in_force_are_hits()
    {
        foreach (var text in new[] { "Viken", "Troms og Finnmark", "Ålesund", "Tromsø", "Hedmark", "1507" })
        {
            var hits = Search(text, EntryKind.Municipality, EntryKind.County);
            hits.Select(hit => hit.Entry).OfType<Municipality>().ShouldAllBe(municipality => municipality.InForce);
            hits.Select(hit => hit.Entry).OfType<County>().ShouldAllBe(county => county.InForce);
        }

        Search("Viken", EntryKind.County).Select(hit => (hit.Title, hit.Matched)).ShouldBe([("Akershus", "Viken"), ("Buskerud", "Viken"), ("Østfold", "Viken")]);
    }

    [Theory]
    [InlineData("sjølvhjelp", "selvhjelp")]
    [InlineData("sjølvhjelpsgrupper", "selvhjelpsgrupper")]
    [InlineData("selfhelp", "selvhjelp")]
    [InlineData("samtalegruppe", "selvhjelpsgruppe")]
    [InlineData("PÅRØRANDE", "pårørende")]
    [InlineData("frivillegsentral", "frivilligsentral")]
    [InlineData("meistring", "mestring")]
    public void Bokmal_nynorsk_and_other_words_in_use_find_the_same(string one, string other)
    {
        var hits = Search(one).Select(hit => hit.Entry).ToArray();
        hits.ShouldNotBeEmpty();
        hits.ShouldBe(Search(other).Select(hit => hit.Entry));
    }

    [Fact]
    public void A_word_half_typed_finds_what_it_begins()
    {
        Search("omsorgsk").ShouldHaveSingleItem().Title.ShouldStartWith("Omsorgskoppen");
        Search("sjølvhj").ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_word_must_be_found()
    {
        Search("link bergen").First().Title.ShouldBe("LINK Bergen og omegn");
        Search("link xyzzy").ShouldBeEmpty();
    }

    [Fact]
    public void A_place_that_is_only_of_the_right_kind_never_comes_before_another_hit()
    {
        foreach (var text in new[] { "frivilligsentral", "læring", "mestring", "Alvdal", "Tromsø", "kommunal", "senter", "frisklivssentral" })
        {
            var only = Search(text).Select(hit => hit.Entry is PartnerOrganisation { IsOnlyLocalService: true }).ToArray();
            only.SkipWhile(isOnly => !isOnly).ShouldAllBe(isOnly => isOnly, text);
        }

        Search("frivilligsentral").ShouldContain(hit => hit.Entry is PartnerOrganisation && ((PartnerOrganisation)hit.Entry).IsOnlyLocalService);
        Search("frivilligsentral").First(hit => hit.Kind == EntryKind.ContactPoint).Title.ShouldBe("Alvdal Frivilligsentral");
    }

    [Fact]
    public void A_postal_code_is_found_by_its_digits_and_by_its_place()
    {
        var hit = Search("9008").First();
        hit.Kind.ShouldBe(EntryKind.PostalCode);
        hit.Title.ShouldBe("9008 Tromsø");
        Search("900").ShouldAllBe(found => found.Title.Contains("900"));
        Search("Brumunddal", EntryKind.PostalCode).Select(found => found.Title).ShouldBe(Enumerable.Range(2380, 10).Select(code => $"{code} Brumunddal"));
    }

    [Fact]
    public void Text_in_an_offer_matches_and_is_told()
    {
        var hit = Search("flyktninger", EntryKind.ContactPoint).ShouldHaveSingleItem();
        hit.Kind.ShouldBe(EntryKind.ContactPoint);
        hit.Matched.ShouldBe("Starter og driver selvhjelpsgrupper for flyktninger sammen med Selvhjelp Norge.");
    }

    [Fact]
    public void English_notes_for_editors_are_not_searched()
    {
        // "licence" and "premises" stand only in notes of the seed.
        Search("premises").ShouldBeEmpty();
        Search("undated").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("–!?")]
    [InlineData("xyzzy")]
    [InlineData("\uD83D")]
    public void Nothing_is_found_for_nothing_and_for_nonsense(string text) => Search(text).ShouldBeEmpty();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(101)]
    public void Fewer_than_one_or_more_than_a_hundred_is_an_error(int first) =>
        Should.Throw<GraphQLFieldException>(() => SeedGraph.Current.Search.Find("a", null, null, first)).Message.ShouldContain("1 to 100");

    [Fact]
    public void A_text_that_is_too_long_is_an_error() =>
        Should.Throw<GraphQLFieldException>(() => SeedGraph.Current.Search.Find(new string('a', 201), null, null, 20));

    [Fact]
    public void The_order_is_the_same_every_time_and_limits_only_cut_it()
    {
        var all = SeedGraph.Current.Search.Find("o", null, null, 100).Hits;
        SeedGraph.Current.Search.Find("o", null, null, 100).Hits.ShouldBe(all);
        SeedGraph.Current.Search.Find("o", null, null, 7).Hits.ShouldBe(all.Take(7));
    }

    private static SearchHit First(string text, params EntryKind[] kinds) => Search(text, kinds)[0];

    private static IReadOnlyList<SearchHit> Search(string text, params EntryKind[] kinds) =>
        SeedGraph.Current.Search.Find(text, kinds.Length == 0 ? null : kinds, null, 100).Hits;
}
