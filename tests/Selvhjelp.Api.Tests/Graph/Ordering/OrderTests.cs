using System.Text.Json;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Ordering;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Tests.Graph.Ordering;

/// <summary>Lists in the order that is asked for.</summary>
public sealed class OrderTests
{
    [Theory]
    [InlineData("{ field: TOWN }", "Bergen Lillehammer Lyngseidet Oslo Porsgrunn Tromsø Trondheim -")]
    [InlineData("{ field: TOWN, direction: DESC }", "Trondheim Tromsø Porsgrunn Oslo Lyngseidet Lillehammer Bergen -")]
    [InlineData("[{ field: AS_OF_YEAR, direction: DESC }, { field: TOWN, direction: DESC }]", "Tromsø Porsgrunn Trondheim Oslo Bergen - Lyngseidet Lillehammer")]
    // Planned, opening, open, closing, closed: the places of the vocabulary, not its letters.
    [InlineData("[{ field: STATUS }, { field: TOWN }]", "- Bergen Oslo Porsgrunn Tromsø Trondheim Lyngseidet Lillehammer")]
    [InlineData("{ field: OPENED }", "Oslo Lyngseidet Bergen Porsgrunn Lillehammer Tromsø Trondheim -")]
    [InlineData("{ field: OPENED, direction: DESC }", "Bergen Lyngseidet Oslo Porsgrunn Lillehammer Tromsø Trondheim -")]
    [InlineData("{ field: FOUNDED }", "Bergen - Porsgrunn Lillehammer Lyngseidet Oslo Tromsø Trondheim")]
    // Organisations by their names; those without, in the list's own order.
    [InlineData("[{ field: OPERATOR }]", "Bergen - Lyngseidet Oslo Trondheim Porsgrunn Lillehammer Tromsø")]
    public async Task Link_centres(string orderBy, string towns) =>
        Texts(await Ask.Data($"{{ linkCentres(orderBy: {orderBy}) {{ nodes {{ town }} }} }}"), "linkCentres", "town").ShouldBe(towns.Split(' ').Select(town => town == "-" ? null : town));

    [Fact]
    public async Task Texts_are_in_Norwegian_order_and_numbers_by_size()
    {
        Texts(await Ask.Data("{ municipalities(last: 4, where: { inForce: { eq: true } }, orderBy: { field: NAME }) { nodes { name } } }"), "municipalities", "name")
            .ShouldBe(["Årdal", "Ås", "Åseral", "Åsnes"]);
        Texts(await Ask.Data("{ counties(first: 3, orderBy: { field: NUMBER, direction: DESC }) { nodes { name } } }"), "counties", "name").ShouldBe(["Finnmark", "Troms", "Troms og Finnmark"]);
        Texts(await Ask.Data("{ counties(first: 2, orderBy: [{ field: IN_FORCE }, { field: VALID_TO }, { field: NUMBER, direction: DESC }]) { nodes { name } } }"), "counties", "name")
            .ShouldBe(["Nord-Trøndelag", "Sør-Trøndelag"]);
    }

    [Fact]
    public async Task Several_fields_decide_one_after_the_other()
    {
        var rows = SeedGraph.Facts.Organisations;
        var expected = rows.OrderByDescending(row => PlaceOf("organisation_kind", row.Kind)).ThenBy(row => row.Level is null)
            .ThenBy(row => row.Level is { } level ? PlaceOf("organisation_level", level) : 0).ThenBy(row => row.ShortName is null)
            .ThenBy(row => row.ShortName is { } name ? NorwegianOrder.SortKey(name) : "", StringComparer.Ordinal).ThenBy(row => NorwegianOrder.SortKey(row.Name), StringComparer.Ordinal)
            .ThenBy(row => row.Key, StringComparer.Ordinal).Select(row => row.Slug);
        var data = await Ask.Data("{ organisations(first: 1000, orderBy: [{ field: KIND, direction: DESC }, { field: LEVEL }, { field: SHORT_NAME }]) { nodes { slug } } }");
        Texts(data, "organisations", "slug").ShouldBe(expected);
    }

    [Theory]
    [InlineData(int.MinValue, -1, 0, 1, 2, 10, 100, int.MaxValue)]
    public void Keys_of_whole_numbers_are_in_the_order_of_the_numbers(params int[] numbers) =>
        numbers.Select(OrderKey.Of).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);

    [Theory]
    [InlineData(double.MinValue, -1000.0, -1.5, -1e-300, 0.0, 1e-300, 0.5, 2.0, 10.0, double.MaxValue)]
    public void Keys_of_numbers_are_in_the_order_of_the_numbers(params double[] numbers)
    {
        numbers.Select(OrderKey.Of).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        OrderKey.Of(-0.0).ShouldBe(OrderKey.Of(0.0));
    }

    [Fact]
    public async Task Long_texts_make_no_cursor_that_is_refused()
    {
        var row = SeedGraph.ContactPoint("lang", offer: new string('ж', 2000), website: "https://example.no/" + new string('ж', 400), name: new string('ж', 200));
        var graph = SeedGraph.With(row);
        const string Order = "[{ field: OFFER, direction: DESC }, { field: WEBSITE }, { field: NAME }, { field: STATUS }, { field: OFFER }]";
        var first = (await Ask.Data($"{{ contactPoints(first: 1, orderBy: {Order}) {{ nodes {{ slug }} pageInfo {{ endCursor }} }} }}", graph)).GetProperty("contactPoints");
        first.GetProperty("nodes")[0].GetProperty("slug").GetString().ShouldBe("lang");
        var cursor = first.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var rest = (await Ask.Data($"{{ contactPoints(after: \"{cursor}\", orderBy: {Order}) {{ totalCount nodes {{ slug }} }} }}", graph)).GetProperty("contactPoints");
        rest.GetProperty("nodes").GetArrayLength().ShouldBe(rest.GetProperty("totalCount").GetInt32() - 1);
    }

    private static int PlaceOf(string vocabulary, string code) => SeedGraph.Facts.Codes.Single((CodeRow row) => row.Vocabulary == vocabulary && row.Code == code).Position;

    private static IEnumerable<string?> Texts(JsonElement data, string list, string field) =>
        data.GetProperty(list).GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty(field).GetString());
}
