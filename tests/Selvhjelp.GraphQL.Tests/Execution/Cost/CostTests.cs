using System.Buffers;
using System.Text;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Execution.Cost;
using Selvhjelp.GraphQL.Execution.Planning;
using Selvhjelp.GraphQL.Execution.Variables;
using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.GraphQL.Tests.Execution.Cost;

/// <summary>The cost of operations, counted by hand: fields by their weights, objects by their types', each as often as the lists around it are long.</summary>
public class CostTests
{
    private const string Directives = """
        directive @cost(weight: String!) on FIELD_DEFINITION | ARGUMENT_DEFINITION | OBJECT | SCALAR | ENUM
        directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION

        """;

    private const string Sdl = Directives + """
        scalar Picture @cost(weight: "2")
        type Query {
          one: Node
          any: Thing
          things: [Thing!] @listSize(assumedSize: 4)
          plain: [Node!]
          page(first: Int, last: Int): Page @listSize(assumedSize: 10, slicingArguments: ["first", "last"], sizedFields: ["nodes"], requireOneSlicingArgument: false)
          strict(first: Int, last: Int): [Node!] @listSize(slicingArguments: ["first", "last"])
          usual(first: Int! = 7): [Node!] @listSize(slicingArguments: ["first"])
          some(ids: [ID!]!): [Node] @listSize(slicingArguments: ["ids"])
          search(text: String @cost(weight: "5")): Node @cost(weight: "3")
          count: Int @cost(weight: "0.5")
        }
        type Page { nodes: [Node!] total: Int }
        union Thing = Node | Heavy
        type Node { name: String picture: Picture next: Node nodes(first: Int): [Node!] @listSize(assumedSize: 20, slicingArguments: ["first"], requireOneSlicingArgument: false) any: Thing }
        type Heavy @cost(weight: "10") { name: String node: Node }
        """;

    private const string InterfaceSdl = """
        type Query { some: Some }
        interface Some { things: [Some] own: Some dear: Some page: Page a: Int }
        type Plain implements Some { things: [Some] own: Some dear: Some page: Page a: Int }
        type Other implements Some {
          things: [Some] @listSize(assumedSize: 7) own: Some dear: Some @cost(weight: "9") page: Page @listSize(assumedSize: 5, sizedFields: ["nodes"]) a: Int
        }
        type Page { nodes: [Plain] }
        """;

    private static readonly ExecutableSchema Schema = Build(Sdl);

    [Theory]
    // What nothing is said about: a field with selections weighs 1, an object 1, the root among them; scalars nothing.
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ one { name } }", 1, 2)]
    [InlineData("{ one { next { next { name } } } }", 3, 4)]
    [InlineData("{ one { picture } }", 1, 4)]
    [InlineData("{ count }", 0.5, 1)]
    [InlineData("{ search { name } }", 3, 2)]
    [InlineData("""{ search(text: "a") { name } }""", 8, 2)]
    [InlineData("{ search(text: null) { name } }", 3, 2)]
    // A list of unknown size counts as one; then as long as is assumed, or as an argument says.
    [InlineData("{ plain { next { name } } }", 2, 3)]
    [InlineData("{ usual { next { name } } }", 8, 15)]
    [InlineData("{ usual(first: 3) { next { name } } }", 4, 7)]
    [InlineData("{ usual(first: 0) { next { name } } }", 1, 1)]
    [InlineData("{ usual(first: -5) { next { name } } }", 1, 1)]
    [InlineData("{ strict(last: 2) { name } }", 1, 3)]
    [InlineData("""{ some(ids: ["a", "b", "c"]) { next { name } } }""", 4, 7)]
    // The page itself is one; what is sized are its nodes.
    [InlineData("{ page { total nodes { name } } }", 2, 12)]
    [InlineData("{ page(first: 3) { nodes { next { name } } } }", 5, 8)]
    [InlineData("{ page(first: 3, last: 5) { nodes { name } } }", 2, 7)]
    [InlineData("{ page(first: null) { nodes { name } } }", 2, 12)]
    // Lists in lists multiply.
    [InlineData("{ page(first: 3) { nodes { nodes(first: 4) { nodes { name } } } } }", 17, 257)]
    // What is merged for execution is counted once.
    [InlineData("{ one { name } one { next { name } } ...f } fragment f on Query { one { next { name } } }", 2, 3)]
    [InlineData("{ a: one { name } b: one { name } }", 2, 3)]
    // A value of several types costs what the dearest does.
    [InlineData("{ any { __typename } }", 1, 11)]
    [InlineData("{ any { ... on Node { next { name } } } }", 2, 11)]
    [InlineData("{ any { ... on Heavy { node { name } } ... on Node { next { next { name } } } } }", 3, 12)]
    [InlineData("{ things { ... on Heavy { node { name } } } }", 5, 45)]
    // What is left out costs nothing.
    [InlineData("{ one @skip(if: true) { name } }", 0, 1)]
    // Introspection has a price of its own, whatever is below.
    [InlineData("{ __schema { types { fields { name } } } }", 100, 1)]
    [InlineData("""{ __type(name: "Node") { fields { name } } }""", 1, 1)]
    public async Task What_an_operation_costs(string query, double fields, double objects) => await ShouldCost(query, null, fields, objects);

    [Theory]
    [InlineData("query($n: Int! = 7) { usual(first: $n) { name } }", "{}", 1, 8)]
    [InlineData("query($n: Int! = 7) { usual(first: $n) { name } }", """{"n":2}""", 1, 3)]
    // Without a value, the argument's own default; with null where that is allowed, what is assumed.
    [InlineData("query($n: Int) { page(first: $n) { nodes { name } } }", "{}", 2, 12)]
    [InlineData("query($n: Int) { page(first: $n) { nodes { name } } }", """{"n":null}""", 2, 12)]
    [InlineData("query($n: Int) { page(first: $n) { nodes { name } } }", """{"n":2}""", 2, 4)]
    [InlineData("query($n: Int, $m: Int) { page(first: $n) { nodes { nodes(first: $m) { nodes(first: 3) { name } } } } }", """{"n":2,"m":5}""", 14, 44)]
    [InlineData("query($ids: [ID!]!) { some(ids: $ids) { name } }", """{"ids":["a","b"]}""", 1, 3)]
    [InlineData("query($ids: [ID!]!) { some(ids: $ids) { name } }", """{"ids":"a"}""", 1, 2)]
    [InlineData("query($t: String) { search(text: $t) { name } }", """{"t":"a"}""", 8, 2)]
    [InlineData("query($t: String) { search(text: $t) { name } }", """{"t":null}""", 3, 2)]
    [InlineData("query($t: String) { search(text: $t) { name } }", "{}", 3, 2)]
    [InlineData("query($n: Int, $b: Boolean!) { page(first: $n) @include(if: $b) { nodes { name } } one { name } }", """{"n":50,"b":false}""", 1, 2)]
    [InlineData("query($n: Int, $b: Boolean!) { page(first: $n) @include(if: $b) { nodes { name } } one { name } }", """{"n":50,"b":true}""", 3, 53)]
    // Both types of a value depend on the variable; the dearer one counts.
    [InlineData("query($n: Int) { any { ... on Node { nodes(first: $n) { name } } ... on Heavy { node { nodes(first: 3) { name } } } } }", """{"n":1}""", 3, 15)]
    [InlineData("query($n: Int) { any { ... on Node { nodes(first: $n) { name } } ... on Heavy { node { nodes(first: 3) { name } } } } }", """{"n":30}""", 3, 32)]
    public async Task Variables_count_with_the_values_that_they_have(string query, string variables, double fields, double objects) =>
        await ShouldCost(query, variables, fields, objects);

    [Theory]
    [InlineData("{ strict { name } }", null)]
    [InlineData("{ strict(first: 1, last: 1) { name } }", null)]
    [InlineData("query($n: Int) { strict(first: $n) { name } }", """{"n":null}""")]
    public async Task Where_the_schema_wants_one_size_there_must_be_one(string query, string? variables) =>
        (await Ask(query, variables)).ShouldBe(
            """{"errors":[{"message":"Query.strict needs exactly one of 'first', 'last', to say how much is wanted.","extensions":{"code":"LIMIT_EXCEEDED"}}]}""");

    [Fact]
    public async Task What_costs_too_much_is_refused_and_the_dearest_list_is_named()
    {
        const string Query = "query($n: Int) {\n  one { name }\n  page(first: $n) { nodes { small: nodes(first: 1) { name } nodes { next { name } } } } }";
        var refusal =
            """{"errors":[{"message":"The operation answers objects for a cost of 423; at most 100 is allowed. Most of it is at page.nodes.nodes, which is up to 200 values. """
            + """Ask for fewer at a time, with 'first' on every list, or in several requests.","locations":[{"line":3,"column":61}],"extensions":{"code":"LIMIT_EXCEEDED"}}]""";
        var engine = new GraphQLEngine(Schema, new GraphQLOptions { Cost = new CostOptions { MaxFieldCost = 10_000, MaxTypeCost = 100 } });

        (await Ask(Query, """{"n":10}""", engine: engine)).ShouldBe(refusal + "}");
        (await Ask(Query, """{"n":10}""", CostMode.Report, engine)).ShouldEndWith("\"extensions\":{\"cost\":{\"fieldCost\":223,\"typeCost\":423,\"maxFieldCost\":10000,\"maxTypeCost\":100}}}");
        (await Ask(Query, """{"n":1}""", engine: engine)).ShouldStartWith("{\"data\":");
        (await Ask(Query, """{"n":10}""", CostMode.Validate, engine)).ShouldBe(refusal + ",\"extensions\":{\"cost\":{\"fieldCost\":223,\"typeCost\":423,\"maxFieldCost\":10000,\"maxTypeCost\":100}}}");
    }

    [Fact]
    public async Task Fields_have_a_limit_of_their_own()
    {
        var engine = new GraphQLEngine(Schema, new GraphQLOptions { Cost = new CostOptions { MaxFieldCost = 2 } });

        (await Ask("{ one { next { name } } }", engine: engine)).ShouldBe("""{"data":{"one":null}}""");
        (await Ask("{ one { next { next { name } } } }", engine: engine)).ShouldContain("reads fields for a cost of 3; at most 2 is allowed. Most of it is at one, ");
    }

    [Fact]
    public async Task A_trusted_document_may_cost_what_it_will_and_only_that_document()
    {
        const string Query = "{ page(first: 500) { nodes { name } } }";
        var engine = new GraphQLEngine(Schema, new GraphQLOptions { Cost = new CostOptions { MaxTypeCost = 10, TrustedDocuments = [Query] } });

        (await Ask(Query, engine: engine)).ShouldBe("""{"data":{"page":null}}""");
        (await Ask(Query + " ", engine: engine)).ShouldContain("LIMIT_EXCEEDED");
        (await Ask(Query, null, CostMode.Report, engine)).ShouldContain("\"typeCost\":502");
    }

    [Fact]
    public async Task The_report_stands_after_data_and_errors()
    {
        (await Ask("{ one { name } }", null, CostMode.Report)).ShouldBe(
            """{"data":{"one":null},"extensions":{"cost":{"fieldCost":1,"typeCost":2,"maxFieldCost":100000,"maxTypeCost":100000}}}""");
        (await Ask("{ count }", null, CostMode.Report)).ShouldBe(
            """{"errors":[{"message":"No.","locations":[{"line":1,"column":3}],"path":["count"],"extensions":{"code":"NO"}}],"data":{"count":null},"extensions":{"cost":{"fieldCost":0.5,"typeCost":1,"maxFieldCost":100000,"maxTypeCost":100000}}}""");
    }

    [Fact]
    public async Task Interfaces_inside_interfaces_are_counted_once_for_each_selection_and_not_for_each_path()
    {
        var levels = 12;
        var query = $"{{ any {string.Concat(Enumerable.Repeat("{ ... on Node { any ", levels))} {{ __typename }} {string.Concat(Enumerable.Repeat("} ... on Heavy { node { name } } }", levels))} }}";

        // Two types at each of twelve levels would be 4,096 paths.
        await ShouldCost(query, null, levels + 1, 11 + levels);
    }

    [Theory]
    [InlineData("{ some { things { a } own { a } } }", 1 + 1 + 1, 1 + 1 + 7 + 1)]
    [InlineData("{ some { __typename ... { things { a } own { a } } } }", 1 + 1 + 1, 1 + 1 + 7 + 1)]
    [InlineData("{ some { dear { a } } }", 1 + 9, 1 + 1 + 1)]
    [InlineData("{ some { page { nodes { b: __typename } } } }", 1 + 1 + 1, 1 + 1 + 1 + 5)]
    public void A_field_of_an_interface_costs_what_the_dearest_of_its_types_says(string query, double fields, double objects)
    {
        var schema = Selvhjelp.GraphQL.Types.Schema.FromSdl(Directives + InterfaceSdl);
        var document = Parser.Parse(Encoding.UTF8.GetBytes(query));
        var operation = (OperationDefinitionNode)document.Definitions[0];
        var fragments = new Dictionary<string, FragmentDefinitionNode>();
        var cost = new OperationCost(schema, fragments, new Conditions(operation, fragments), operation, query.Length);

        cost.Of(new SchemaCosts(schema), default, VariableValues.None).ShouldBe(new Weight(fields, objects));
    }

    [Fact]
    public async Task A_selection_that_is_missing_where_nothing_is_validated_is_counted_as_empty()
    {
        var schema = new SchemaBuilder("type Query { any: Thing } interface Thing { name: String } type Heavy implements Thing { name: String }")
            .Bind<Root>("Query").Bind<Heavy>("Heavy").Build();

        (await Ask("{ any }", engine: new GraphQLEngine(schema, new GraphQLOptions { ValidatesDocuments = false }))).ShouldBe("{\"data\":{\"any\":null}}");
    }

    [Theory]
    [InlineData("type Query { a: Int @cost(weight: \"much\") }", "Query.a: the weight of @cost must be a number in a string, such as \"10\" or \"0.5\".")]
    [InlineData("type Query { a(b: Int @cost(weight: \"NaN\")): Int }", "Query.a(b:): the weight of @cost must be a number in a string, such as \"10\" or \"0.5\".")]
    [InlineData("type Query { a: [Int] @listSize(slicingArguments: [\"first\"]) }", "Query.a: @listSize names the argument first, which there is not.")]
    [InlineData("type Query { a: [P] @listSize(assumedSize: 2, sizedFields: [\"nodes\"]) } type P { nodes: [Int] }", "Query.a: @listSize names sizedFields, but the field is itself the list. Leave them out, or give it the type of a page.")]
    [InlineData("type Query { a: Int @listSize(assumedSize: 2, sizedFields: [\"nodes\"]) }", "Query.a: @listSize names the field nodes, which Int does not have.")]
    public void What_makes_no_sense_in_the_schema_is_an_error_at_the_start(string sdl, string problem) =>
        Should.Throw<SchemaException>(() => new SchemaCosts(Selvhjelp.GraphQL.Types.Schema.FromSdl(Directives + sdl)))
            .Errors.ShouldHaveSingleItem().Message.ShouldBe(problem);

    private static async Task ShouldCost(string query, string? variables, double fields, double objects)
    {
        var expected = FormattableString.Invariant($$"""{"data":null,"extensions":{"cost":{"fieldCost":{{fields}},"typeCost":{{objects}},"maxFieldCost":100000,"maxTypeCost":100000""") + "}}}";
        var engine = new GraphQLEngine(Schema);
        (await Ask(query, variables, CostMode.Validate, engine)).ShouldBe(expected);
        (await Ask(query, variables, CostMode.Validate, engine)).ShouldBe(expected, "the second time, from the plan that was kept");
    }

    private static async Task<string> Ask(string query, string? variables = null, CostMode mode = CostMode.Enforce, GraphQLEngine? engine = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(query), new Root()) { Variables = Encoding.UTF8.GetBytes(variables ?? ""), Cost = mode };
        await (engine ?? new GraphQLEngine(Schema)).ExecuteAsync(request, output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static ExecutableSchema Build(string sdl) => new SchemaBuilder(sdl)
        .Bind<Root>("Query").Bind<Page>("Page").Bind<Node>("Node").Bind<Heavy>("Heavy")
        .Scalar("Picture", text => text, (text, output) => output.WriteString(text)).Build();

    /// <summary>There is nothing to answer: what matters is known before.</summary>
    private sealed class Root
    {
        public Node? One => null;

        public object? Any => null;

        public IReadOnlyList<object>? Things => null;

        public IReadOnlyList<Node>? Plain => null;

        public int? Count => throw new GraphQLFieldException("No.", "NO");

        public Page? Page(int? first, int? last) => null;

        public IReadOnlyList<Node>? Strict(int? first, int? last) => null;

        public IReadOnlyList<Node>? Usual(int first) => null;

        public IReadOnlyList<Node?>? Some(IReadOnlyList<string> ids) => null;

        public Node? Search(string? text) => null;
    }

    private sealed class Page
    {
        public IReadOnlyList<Node>? Nodes => null;

        public int? Total => null;
    }

    private sealed class Node
    {
        public string? Name => null;

        public string? Picture => null;

        public Node? Next => null;

        public object? Any => null;

        public IReadOnlyList<Node>? Nodes(int? first) => null;
    }

    private sealed class Heavy
    {
        public string? Name => null;

        public Node? Node => null;
    }
}
