using System.Text.Json;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Tests.Graph.Relations;

namespace Selvhjelp.Api.Tests.Graph;

/// <summary>Networks, agreements, key figures and texts as a client asks for them.</summary>
public sealed class NewKindsTests
{
    [Fact]
    public async Task Key_figures_of_a_year_have_the_cursors_of_all_years()
    {
        var all = (await Ask.Data("{ keyFigures(first: 1000) { totalCount nodes { id year } edges { cursor } } }")).GetProperty("keyFigures");
        all.GetProperty("totalCount").GetInt32().ShouldBe(40);
        all.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("year").GetInt32()).ShouldBeInOrder(SortDirection.Descending);

        var year = (await Ask.Data("{ keyFigures(year: 2020, first: 5) { totalCount nodes { key year value unit { label } precision { code } note label } pageInfo { endCursor } } }")).GetProperty("keyFigures");
        year.GetProperty("totalCount").GetInt32().ShouldBe(32);
        var first = year.GetProperty("nodes")[0];
        first.GetProperty("key").GetString().ShouldBe("contact_points");
        first.GetProperty("value").GetDouble().ShouldBe(150);
        first.GetProperty("note").GetString().ShouldBe("Omtrent som året før");
        var rest = (await Ask.Data($"{{ keyFigures(year: 2020, after: \"{year.GetProperty("pageInfo").GetProperty("endCursor").GetString()}\") {{ nodes {{ year }} }} }}")).GetProperty("keyFigures");
        rest.GetProperty("nodes").GetArrayLength().ShouldBe(27);
        (await Ask.Data("{ keyFigures(year: 1999) { totalCount nodes { id } } }")).GetProperty("keyFigures").GetProperty("totalCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task A_figure_leads_to_the_same_in_other_years_oldest_first()
    {
        var figures = (await Ask.Data("{ keyFigures(year: 2020, first: 1000) { nodes { key otherYears { key year } } } }")).GetProperty("keyFigures").GetProperty("nodes");
        var offices = figures.EnumerateArray().Single(figure => figure.GetProperty("key").GetString() == "district_offices");
        var expected = SeedGraph.Facts.KeyFigures.Where(row => row.FigureKey == "district_offices" && row.Year != 2020).Select(row => row.Year).Order().ToArray();
        expected.ShouldNotBeEmpty();
        offices.GetProperty("otherYears").EnumerateArray().Select(other => other.GetProperty("year").GetInt32()).ShouldBe(expected);
    }

    [Fact]
    public async Task Texts_have_their_parts_in_order()
    {
        var page = (await Ask.Data("{ page(slug: \"samarbeid\") { title body aboutKind { code } parent { slug } parts { slug title aboutKind { code } parent { slug } } } }")).GetProperty("page");
        page.GetProperty("parent").ValueKind.ShouldBe(JsonValueKind.Null);
        page.GetProperty("body").GetString()!.ShouldContain("## ");
        var parts = page.GetProperty("parts").EnumerateArray().ToArray();
        parts.Select(part => part.GetProperty("slug").GetString()).ShouldBe(
            SeedGraph.Facts.Pages.Where(row => row.ParentKey == "page-samarbeid").OrderBy(row => row.Position).Select(row => row.Slug));
        parts.Length.ShouldBe(10);
        parts[0].GetProperty("aboutKind").GetProperty("code").GetString().ShouldBe("volunteer_centre");
        parts.ShouldAllBe(part => part.GetProperty("parent").GetProperty("slug").GetString() == "samarbeid");
    }

    [Fact]
    public async Task Each_new_kind_is_found_again_by_its_id_and_its_address()
    {
        var lists = await Ask.Data("{ networks(first: 1000) { nodes { id slug } } agreements(first: 1000) { nodes { id slug } } pages(first: 1000) { nodes { id slug } } keyFigures(first: 1000) { nodes { id } } }");
        foreach (var (list, field, type) in new[] { ("networks", "network", "Network"), ("agreements", "agreement", "Agreement"), ("pages", "page", "Page") })
        {
            foreach (var node in lists.GetProperty(list).GetProperty("nodes").EnumerateArray())
            {
                var (id, slug) = (node.GetProperty("id").GetString(), node.GetProperty("slug").GetString());
                var data = await Ask.Data($"{{ {field}(slug: \"{slug}\") {{ id }} node(id: \"{id}\") {{ __typename id }} }}");
                data.GetProperty(field).GetProperty("id").GetString().ShouldBe(id);
                data.GetProperty("node").GetProperty("__typename").GetString().ShouldBe(type);
            }
        }

        foreach (var node in lists.GetProperty("keyFigures").GetProperty("nodes").EnumerateArray())
        {
            var figure = (await Ask.Data($"{{ node(id: \"{node.GetProperty("id").GetString()}\") {{ ... on KeyFigure {{ id }} }} }}")).GetProperty("node");
            figure.GetProperty("id").GetString().ShouldBe(node.GetProperty("id").GetString());
        }
    }

    [Fact]
    public async Task Parties_are_told_by_kind_and_an_outsider_leads_to_all_that_name_him()
    {
        var agreement = (await Ask.Data(
            """
            { agreement(slug: "oppdiktet-avtale") { parties { __typename name
                ... on ExternalParty { runNetworks { slug } networkMemberships { network { name } from } agreements { slug } networkPeriods { stage { code } } }
                ... on ContactPoint { agreements { slug } } } } }
            """, HandedOver.Graph)).GetProperty("agreement");
        var (outsider, point) = (agreement.GetProperty("parties")[0], agreement.GetProperty("parties")[1]);
        outsider.GetProperty("__typename").GetString().ShouldBe("ExternalParty");
        outsider.GetProperty("name").GetString().ShouldBe(HandedOver.Outsider);
        outsider.GetProperty("runNetworks").GetArrayLength().ShouldBe(2);
        point.GetProperty("__typename").GetString().ShouldBe("ContactPoint");
        point.GetProperty("agreements")[0].GetProperty("slug").GetString().ShouldBe("oppdiktet-avtale");
    }

    [Fact]
    public void What_has_ended_is_dated_only_where_a_source_says_when()
    {
        // Lillehammer: closed, and the year of the document is estimated. Lyngen: the source has a date.
        AsOf(SeedGraph.Current, "link-lillehammer").ShouldBeNull();
        AsOf(SeedGraph.Current, "link-lyngen").ShouldBe(PartialDate.OfYear(2017));
        AsOf(SeedGraph.Current, "link-tromso").ShouldBe(PartialDate.OfYear(2023));
        AsOf(Closed("2019-03", "estimated"), "link-closed").ShouldBe(PartialDate.Parse("2019-03"));
        AsOf(Closed("2019-03", "stated"), "link-closed").ShouldBe(PartialDate.Parse("2019-03"));
        AsOf(Closed(null, "stated"), "link-closed").ShouldBe(PartialDate.OfYear(2021));

        static PartialDate? AsOf(DirectoryGraph graph, string key) => graph.LinkCentres.Items.Single(centre => centre.Key == key).Status!.AsOf;

        static DirectoryGraph Closed(string? day, string basis) => DirectoryGraph.Build(
            SeedGraph.Facts with
            {
                LinkCentres =
                [
                    .. SeedGraph.Facts.LinkCentres,
                    new LinkCentreRow
                    {
                        Key = "link-closed",
                        Slug = "oppdiktet",
                        Name = "Oppdiktet LINK",
                        Status = "closed",
                        Closed = day is null ? null : PartialDate.Parse(day),
                        Sources = ["syntetisk"],
                        AsOfYear = 2021,
                        AsOfBasis = basis,
                    },
                ],
            });
    }
}
