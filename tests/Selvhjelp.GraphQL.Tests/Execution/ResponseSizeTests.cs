using System.Buffers;
using System.Text;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.GraphQL.Tests.Execution;

/// <summary>A type that lists its own type: each level of a query multiplies the answer by ten.</summary>
public class ResponseSizeTests
{
    private const string Sdl = """
        scalar Word
        type Query { nodes: [Node!]! maybe: [Node!] later: [Node!] text(length: Int!): String words(length: Int!): Word count: Int! broken: String }
        type Node { nodes: [Node!]! maybe: [Node!] name: String! }
        type Mutation { grow: [Node!] }
        """;

    private static readonly ExecutableSchema Schema = new SchemaBuilder(Sdl)
        .Bind<Root>("Query").Bind<Node>("Node").Bind<Growth>("Mutation")
        .Scalar<string>("Word", text => text, (text, output) => output.WriteString(text)).Build();

    private static GraphQLEngine Engine(int limit) => new(Schema, new GraphQLOptions { MaxResponseBytes = limit });

    private static async Task<(string Text, ExecutionStatus Status)> Ask(GraphQLEngine engine, string query)
    {
        var output = new ArrayBufferWriter<byte>();
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(query), new Root()) { MutationRoot = new Growth() };
        var status = await engine.ExecuteAsync(request, output, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(output.WrittenSpan), status);
    }

    private static string Nested(string field, int levels, string root = "") => levels == 0
        ? "name"
        : $"{(root.Length > 0 ? root : field)} {{ {Nested(field, levels - 1)} }}";

    private static string Refusal(int limit, string more = "")
        => $$$"""{"errors":[{"message":"The response would be larger than {{{limit}}} bytes. Ask for less at a time.{{{more}}}","extensions":{"code":"LIMIT_EXCEEDED"}}]}""";

    [Theory]
    [InlineData("nodes", "nodes")]
    [InlineData("maybe", "maybe")]
    [InlineData("maybe", "later")]
    public async Task Lists_that_multiply_are_broken_off_and_the_next_request_is_right(string field, string root)
    {
        const int Limit = 300_000;
        var engine = Engine(Limit);
        for (var round = 0; round < 3; round++)
        {
            // Twenty-five levels of ten would be more than the world could hold.
            var (text, status) = await Ask(engine, $"{{ broken {Nested(field, 25, root)} }}");
            text.ShouldBe(Refusal(Limit));
            status.ShouldBe(ExecutionStatus.Refused);
            (await Ask(engine, "{ count }")).ShouldBe(("""{"data":{"count":3}}""", ExecutionStatus.Complete));
            (await Ask(engine, "{ text(length: 3) broken }")).Text.ShouldEndWith(""","path":["broken"],"extensions":{"code":"INTERNAL_ERROR"}}],"data":{"text":"xxx","broken":null}}""");
        }
    }

    [Fact]
    public async Task The_default_limit_stops_a_bomb()
        => (await Ask(new GraphQLEngine(Schema, new GraphQLOptions { TimeLimit = TimeSpan.FromMinutes(5) }), $"{{ {Nested("maybe", 25, "nodes")} }}")).Text.ShouldBe(Refusal(32 * 1024 * 1024));

    [Theory]
    [InlineData("text", 100)]
    [InlineData("words", 100)]
    [InlineData("text", 100_000)]
    [InlineData("words", 100_000)]
    public async Task An_answer_of_just_the_limit_is_given_and_one_byte_more_is_not(string field, int length)
    {
        var query = $"{{ {field}(length: {length}) }}";
        var whole = $$$"""{"data":{"{{{field}}}":"{{{new string('x', length)}}}"}}""";
        (await Ask(Engine(whole.Length), query)).ShouldBe((whole, ExecutionStatus.Complete));
        (await Ask(Engine(whole.Length - 1), query)).ShouldBe((Refusal(whole.Length - 1), ExecutionStatus.Refused));
    }

    [Fact]
    public async Task A_mutation_that_is_broken_off_says_that_its_changes_may_be_kept()
        => (await Ask(Engine(50_000), $"mutation {{ {Nested("nodes", 20, "grow")} }}")).Text
            .ShouldBe(Refusal(50_000, " What the mutation changed before it was broken off may be kept."));

    [Fact]
    public void A_buffer_that_was_blown_up_is_not_used_again()
    {
        var policy = new ExecutorPolicy();
        var small = policy.Create();
        small.Out.WriteRaw(new byte[1000]);
        policy.Return(small).ShouldBeTrue();
        small.Out.Written.Length.ShouldBe(0);
        var large = policy.Create();
        large.Out.WriteRaw(new byte[32 * 1024 * 1024]);
        policy.Return(large).ShouldBeFalse();
        large.Out.Capacity.ShouldBe(0);
    }

    private sealed class Root
    {
        public Node[] Nodes => Node.Ten;

        public Node[]? Maybe => Node.Ten;

        public int Count => 3;

        public string? Broken => throw new InvalidOperationException("secret");

        public async Task<Node[]?> Later()
        {
            await Task.Yield();
            return Node.Ten;
        }

        public string? Text(int length) => new('x', length);

        public string? Words(int length) => new('x', length);
    }

    private sealed class Node
    {
        public static readonly Node[] Ten = [.. Enumerable.Range(0, 10).Select(_ => new Node())];

        public Node[] Nodes => Ten;

        public Node[]? Maybe => Ten;

        public string Name => "node";
    }

    private sealed class Growth
    {
        public Node[]? Grow() => Node.Ten;
    }
}
