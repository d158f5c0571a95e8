using System.Text.Json;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph;

namespace Selvhjelp.Api.Tests.Graph.Ordering;

/// <summary>
/// A client reads page after page while editors work. What was there all the time with the values that it is ordered by is met exactly once, in
/// order, whatever else comes, goes and changes.
/// </summary>
public sealed class PagesOverChangesTests
{
    private static readonly string[] Orders =
    [
        "{ field: NAME }", "{ field: NAME, direction: DESC }", "{ field: STARTED }", "{ field: STARTED, direction: DESC }",
        "[{ field: STATUS, direction: DESC }, { field: STARTED }]", "[{ field: AS_OF_YEAR }, { field: STATUS }, { field: NAME, direction: DESC }]", "[]",
    ];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 28)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Nothing_that_stays_is_skipped_or_repeated(int seed)
    {
        var random = new Random(seed);
        var orderBy = Orders[seed % Orders.Length];
        var forward = seed % 2 == 0;
        // The condition holds for all of them; it may be left out for a page.
        var rows = Enumerable.Range(0, 60).Select(i => Row(random, i)).ToDictionary(row => row.Key);
        var (next, untouched) = (rows.Count, rows.Keys.ToHashSet());
        var met = new List<string>();
        string? cursor = null;
        DirectoryGraph graph;
        for (var hasMore = true; hasMore;)
        {
            graph = Graph(rows.Values);
            var fence = cursor is null ? "" : forward ? $", after: \"{cursor}\"" : $", before: \"{cursor}\"";
            var where = random.Next(2) == 0 ? "" : ", where: { asOfYear: { above: 1000 } }";
            var page = (await Ask.Data(
                $$"""
                { contactPoints({{(forward ? "first" : "last")}}: {{random.Next(1, 9)}}, orderBy: {{orderBy}}{{fence}}{{where}}) {
                  edges { cursor node { slug } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
                """,
                graph)).GetProperty("contactPoints");
            page.GetProperty("totalCount").GetInt32().ShouldBe(rows.Count);
            var slugs = page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("slug").GetString()!).ToList();
            if (forward) met.AddRange(slugs);
            else met.InsertRange(0, slugs);
            var info = page.GetProperty("pageInfo");
            hasMore = info.GetProperty(forward ? "hasNextPage" : "hasPreviousPage").GetBoolean();
            cursor = info.GetProperty(forward ? "endCursor" : "startCursor").GetString() ?? cursor;
            Change(random, rows, untouched, ref next);
        }

        var stayed = met.Where(slug => untouched.Contains("cp-" + slug)).ToList();
        stayed.ShouldBe(stayed.Distinct(), $"nothing twice, with {orderBy}");
        stayed.Count.ShouldBe(untouched.Count, $"nothing left out, with {orderBy}");
        stayed.ShouldBe(await InOnePage(orderBy, rows.Values.Where(row => untouched.Contains(row.Key))), $"in order, with {orderBy}");
    }

    [Theory]
    [InlineData("orderBy: { field: NAME }")]
    [InlineData("orderBy: [{ field: STATUS, direction: DESC }, { field: NAME }], where: { evidence: { code: { eq: \"A\" } } }")]
    [InlineData("where: { evidence: { code: { eq: \"A\" } } }")]
    public async Task Each_edge_has_its_own_cursor_and_pages_know_their_neighbours(string arguments)
    {
        var random = new Random(7);
        var graph = Graph(Enumerable.Range(0, 12).Select(i => Row(random, i)));
        var all = Edges(await Page(""));
        for (var i = 0; i < all.Count; i++)
        {
            var (cursor, slug) = all[i];
            var after = await Page($", first: 2, after: \"{cursor}\"");
            Edges(after).Select(edge => edge.Slug).ShouldBe(all.Skip(i + 1).Take(2).Select(edge => edge.Slug));
            Info(after).ShouldBe((i + 3 < all.Count, true));
            var before = await Page($", last: 2, before: \"{cursor}\"");
            Edges(before).Select(edge => edge.Slug).ShouldBe(all.Take(i).TakeLast(2).Select(edge => edge.Slug));
            Info(before).ShouldBe((true, i - 2 > 0));
            Edges(await Page($", after: \"{cursor}\", before: \"{all[^1].Cursor}\"")).Count.ShouldBe(Math.Max(0, all.Count - i - 2), slug);
            Info(await Page($", first: 0, after: \"{cursor}\"")).ShouldBe((i + 1 < all.Count, true));
            Info(await Page($", last: 0, before: \"{cursor}\"")).ShouldBe((true, i > 0));
        }

        Info(await Page(", first: 0")).ShouldBe((true, false));
        Info(await Page(", last: 0")).ShouldBe((false, true));

        async Task<JsonElement> Page(string fence) => (await Ask.Data(
            $"{{ contactPoints({arguments}{fence}) {{ edges {{ cursor node {{ slug }} }} pageInfo {{ hasNextPage hasPreviousPage }} }} }}", graph)).GetProperty("contactPoints");
    }

    [Fact]
    public async Task A_cursor_is_refused_in_another_order_and_another_list()
    {
        var byTown = await Cursor("linkCentres", "orderBy: { field: TOWN }");
        var own = await Cursor("linkCentres", "");
        const string OtherOrder = "'after' is a cursor of this list in another order. Ask with the same 'orderBy' as the page that it came from.";
        (await Ask.Error($"{{ linkCentres(after: \"{byTown}\") {{ totalCount }} }}")).ShouldBe(OtherOrder);
        (await Ask.Error($"{{ linkCentres(after: \"{byTown}\", orderBy: {{ field: TOWN, direction: DESC }}) {{ totalCount }} }}")).ShouldBe(OtherOrder);
        (await Ask.Error($"{{ linkCentres(after: \"{byTown}\", orderBy: [{{ field: TOWN }}, {{ field: NAME }}]) {{ totalCount }} }}")).ShouldBe(OtherOrder);
        (await Ask.Error($"{{ linkCentres(after: \"{own}\", orderBy: {{ field: TOWN }}) {{ totalCount }} }}")).ShouldBe(OtherOrder);
        (await Ask.Error($"{{ counties(before: \"{byTown}\", orderBy: {{ field: NAME }}) {{ totalCount }} }}")).ShouldStartWith("'before' is not a cursor of this list.");
        (await Ask.Data($"{{ linkCentres(after: \"{byTown}\", orderBy: {{ field: TOWN, direction: ASC }}, where: {{ asOfYear: {{ eq: 2012 }} }}) {{ nodes {{ town }} }} }}"))
            .ToString().ShouldBe("""{"linkCentres":{"nodes":[{"town":"Lillehammer"}]}}""");

        static async Task<string> Cursor(string list, string order) =>
            (await Ask.Data($"{{ {list}{(order.Length > 0 ? $"({order})" : "")} {{ edges {{ cursor }} }} }}")).GetProperty(list).GetProperty("edges")[0].GetProperty("cursor").GetString()!;
    }

    private static List<(string Cursor, string Slug)> Edges(JsonElement page) =>
        [.. page.GetProperty("edges").EnumerateArray().Select(edge => (edge.GetProperty("cursor").GetString()!, edge.GetProperty("node").GetProperty("slug").GetString()!))];

    private static (bool Next, bool Previous) Info(JsonElement page) =>
        (page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean(), page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());

    private static async Task<IEnumerable<string>> InOnePage(string orderBy, IEnumerable<ContactPointRow> rows) =>
        Edges((await Ask.Data($"{{ contactPoints(first: 1000, orderBy: {orderBy}) {{ edges {{ cursor node {{ slug }} }} }} }}", Graph(rows))).GetProperty("contactPoints")).Select(edge => edge.Slug);

    private static void Change(Random random, Dictionary<string, ContactPointRow> rows, HashSet<string> untouched, ref int next)
    {
        foreach (var key in rows.Keys.Where(_ => random.Next(25) == 0).ToList())
        {
            untouched.Remove(key);
            rows.Remove(key);
            if (random.Next(2) == 0) rows.Add(key, Row(random, int.Parse(key[6..], System.Globalization.CultureInfo.InvariantCulture)));
        }

        for (var i = random.Next(4); i > 0; i--)
        {
            var row = Row(random, next++);
            rows.Add(row.Key, row);
        }
    }

    /// <summary>A synthetic contact point with few different values, so that there are many ties.</summary>
    private static ContactPointRow Row(Random random, int number) => SeedGraph.ContactPoint(
        $"nr{number:0000}",
        status: random.Next(4) switch { 0 => null, 1 => "paused", 2 => "closed", _ => "active" },
        name: $"Syntetisk {"aæøåÅzZ"[random.Next(7)]}{random.Next(3)}",
        asOfYear: 2020 + random.Next(3),
        started: random.Next(4) switch { 0 => null, 1 => PartialDate.OfYear(2019 + random.Next(2)), _ => PartialDate.Parse($"2019-{random.Next(1, 4):00}") });

    private static DirectoryGraph Graph(IEnumerable<ContactPointRow> rows) => DirectoryGraph.Build(SmallFacts.Facts with { ContactPoints = [.. rows] });
}
