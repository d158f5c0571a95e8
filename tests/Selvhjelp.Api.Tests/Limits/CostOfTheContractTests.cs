using System.Net.Http.Json;
using System.Text.Json;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Tests.Graph;
using Selvhjelp.Api.Tests.Hosting;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.Api.Tests.Limits;

/// <summary>What the contract's <c>@listSize</c> says is so, what one asks in earnest is allowed, and what goes round in the graph is not.</summary>
public sealed class CostOfTheContractTests
{
    private static readonly Schema Contract = DirectorySchema.Build(File.ReadAllText(DirectorySchema.DefaultPath)).Schema;

    private static string Operations => Path.Combine(AppContext.BaseDirectory, "schema", "operations");

    [Fact]
    public async Task No_list_of_the_shipped_directory_is_longer_than_is_assumed()
    {
        var tooLong = new List<string>();
        var looked = 0;
        foreach (var root in Contract.QueryType!.Fields.Where(field => field.Type.Named.Name.EndsWith("Connection", StringComparison.Ordinal)))
        {
            var type = (ObjectType)((ObjectType)root.Type.Named).Fields.Find("nodes")!.Type.Named;
            foreach (var list in type.Fields.Where(field => field.Type.Named.IsComposite && AssumedSize(field) is not null && field.Arguments.Find("last") is null))
            {
                looked++;
                var longest = await Longest(root.Name, list.Name);
                if (longest > AssumedSize(list)) tooLong.Add($"{type}.{list.Name}: {longest}");
            }
        }

        tooLong.ShouldBeEmpty();
        looked.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void Every_list_of_objects_says_how_long_it_is()
    {
        var silent =
            from type in Contract.Types.OfType<TypeWithFields>()
            where !type.IsIntrospection
            from field in type.Fields
            let isPage = field.Type.Named.Name.EndsWith("Connection", StringComparison.Ordinal)
            // Those of a page are as long as the page that is asked for.
            let isOfPage = field.Name is "nodes" or "edges" && type.Name.EndsWith("Connection", StringComparison.Ordinal)
            let isSized = isOfPage || $"{type}.{field.Name}" == "SearchAnswer.hits"
            where field.Type.Named.IsComposite && (isPage || field.Type.Nullable is ListType) && !isSized && ListSize(field) is null
            select $"{type}.{field.Name}";

        silent.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{ municipalities(first: 500) { nodes { name county { name } postalCodes { nodes { code place } } } } }")]
    [InlineData("{ counties(first: 33) { nodes { name municipalities { name contactPoints { name contact { phone email } } districtOffices { name } } } } }")]
    [InlineData("{ postalCodes(first: 1000) { nodes { code place municipality { name county { name } } } } }")]
    [InlineData("{ networks { nodes { name memberships { party { name } role } history { runningParty { name } } } } }")]
    [InlineData("""{ search(text: "selvhjelp", first: 100) { hits { entry { ... on DirectoryEntry { name contact { phone } } } } kinds { kind count } } }""")]
    public async Task What_one_asks_in_earnest_is_answered(string query) => (await Ask.Data(query, countsCost: true)).ValueKind.ShouldBe(JsonValueKind.Object);

    [Theory]
    [InlineData("{ counties { nodes { municipalities { county { municipalities { name } } } } } }", "counties.nodes.municipalities.county.municipalities, which is up to 1000000 values")]
    [InlineData("{ municipalities(first: 1000) { nodes { postalCodes(first: 1000) { nodes { code } } } } }", "municipalities.nodes.postalCodes.nodes, which is up to 1000000 values")]
    [InlineData("{ municipalities(first: 1000) { nodes { nearbyContactPoints(first: 50) { contactPoint { networkPeriods { network { name } } } } } } }", "networkPeriods, which is up to 250000 values")]
    public async Task What_goes_round_in_the_graph_is_refused_and_the_dearest_list_named(string query, string words)
    {
        var error = await Ask.Error(query, countsCost: true);

        error.ShouldContain("at most 100000 is allowed");
        error.ShouldContain(words);
    }

    [Fact]
    public async Task The_site_asks_for_whole_pages_and_nobody_else_may()
    {
        await using var directory = await RunningDirectory.StartAsync();
        await directory.BecomesAsync("ready");
        foreach (var file in Directory.GetFiles(Operations, "*.graphql"))
        {
            var document = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            var answer = await PostAsync(directory.Client, document);
            answer.TryGetProperty("errors", out var errors).ShouldBeFalse($"{Path.GetFileName(file)}: {errors}");
        }

        var stranger = await PostAsync(directory.Client, await File.ReadAllTextAsync(Path.Combine(Operations, "SiteMunicipalities.graphql"), TestContext.Current.CancellationToken) + "#");
        stranger.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("LIMIT_EXCEEDED");
    }

    private static async Task<JsonElement> PostAsync(HttpClient client, string query)
    {
        var answer = await client.PostAsJsonAsync("/graphql", new { query, variables = new { first = 1000, place = "9008" } }, TestContext.Current.CancellationToken);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    private static async Task<int> Longest(string root, string list)
    {
        var longest = 0;
        for (var after = "null"; ;)
        {
            var page = (await Ask.Data($"{{ {root}(first: 400, after: {after}) {{ nodes {{ {list} {{ __typename }} }} pageInfo {{ hasNextPage endCursor }} }} }}")).GetProperty(root);
            longest = page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty(list).GetArrayLength()).Append(longest).Max();
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()) return longest;
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetRawText();
        }
    }

    private static DirectiveNode? ListSize(FieldDefinition field) => field.Node.Directives.FirstOrDefault(directive => directive.Name.Value == "listSize");

    private static int? AssumedSize(FieldDefinition field) =>
        ListSize(field)?.Arguments.FirstOrDefault(argument => argument.Name.Value == "assumedSize")?.Value is IntValueNode size
            ? int.Parse(size.Text, System.Globalization.CultureInfo.InvariantCulture)
            : null;
}
