using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.GraphQL.Tests.Types;

/// <summary>Lists that are properties, their arguments served by one function for all of them.</summary>
public class ListFunctionTests
{
    private const string Sdl = """
        input Wish { name: String }
        type Street { houses(wish: Wish, most: Int): [House!]! lanes(wish: Wish, most: Int): [Lane!] names: [String!]! none(wish: Wish, most: Int): [Lane!] }
        type House { name: String! }
        type Lane { name: String! }
        type Query { streets: [Street!]! }
        """;

    private static readonly MethodInfo Function = typeof(ListFunctionTests).GetMethod(nameof(Narrow), BindingFlags.NonPublic | BindingFlags.Static)!;

    [Theory]
    [InlineData("houses(most: 1) { name }", null, """[{"name":"a"}]""", 1)]
    [InlineData("""houses(wish: { name: "b" }) { name }""", null, """[{"name":"b"}]""", 1)]
    [InlineData("""lanes(wish: { name: "c" }, most: 5) { name }""", null, """[{"name":"c"}]""", 1)]
    [InlineData("houses(most: 0) { name }", null, "[]", 1)]
    [InlineData("houses(most: $most) { name }", """{"most":1}""", """[{"name":"a"}]""", 1)]
    [InlineData("houses(most: $most) { name }", null, """[{"name":"a"},{"name":"b"}]""", 1)]
    [InlineData("houses(wish: null) { name }", null, """[{"name":"a"},{"name":"b"}]""", 1)]
    [InlineData("none(most: 1) { name }", null, "null", 0)]
    // Without arguments the function is not asked.
    [InlineData("houses { name }", null, """[{"name":"a"},{"name":"b"}]""", 0)]
    [InlineData("lanes { name }", null, """[{"name":"c"}]""", 0)]
    [InlineData("none { name }", null, "null", 0)]
    public async Task The_function_gets_the_list_the_arguments_and_the_root(string field, string? variables, string expected, int calls)
    {
        var root = new Query(new Street());
        var operation = field.Contains('$', StringComparison.Ordinal) ? "query($most: Int) " : "";
        (await Run($"{operation}{{ streets {{ it: {field} }} }}", root, variables)).ShouldBe($$$"""{"data":{"streets":[{"it":{{{expected}}}}]}}""");
        root.Calls.ShouldBe(calls);
    }

    [Fact]
    public async Task A_field_is_asked_with_and_without_arguments_in_one_document()
    {
        var root = new Query(new Street());
        (await Run("{ streets { all: houses { name } one: houses(most: 1) { name } } }", root)).ShouldBe("""{"data":{"streets":[{"all":[{"name":"a"},{"name":"b"}],"one":[{"name":"a"}]}]}}""");
        root.Calls.ShouldBe(1);
    }

    [Fact]
    public async Task Arguments_with_variables_are_made_once_for_a_run_and_not_for_each_object()
    {
        var wishes = new Wishes();
        var engine = new GraphQLEngine(Builder(Sdl, wishes).Build());
        const string Document = "query($name: String) { streets { houses(wish: { name: $name }) { name } } }";

        var root = new Query([.. Enumerable.Range(0, 50).Select(_ => new Street())]);
        (await Run(Document, root, """{"name":"b"}""", engine)).ShouldContain("""{"houses":[{"name":"b"}]},{"houses":""");
        root.Calls.ShouldBe(50);
        wishes.Made.ShouldBe(1);

        // Another run has its own.
        (await Run(Document, new Query(new Street()), """{"name":"a"}""", engine)).ShouldBe("""{"data":{"streets":[{"houses":[{"name":"a"}]}]}}""");
        (await Run(Document, new Query(new Street()), """{"name":"x"}""", engine)).ShouldBe("""{"data":{"streets":[{"houses":[]}]}}""");
        wishes.Made.ShouldBe(3);
    }

    [Fact]
    public async Task Arguments_that_cannot_be_made_are_tried_once_for_a_run_and_are_an_error_of_each_object()
    {
        var wishes = new Wishes();
        var engine = new GraphQLEngine(Builder(Sdl, wishes).Build());
        var root = new Query([.. Enumerable.Range(0, 50).Select(_ => new Street())]);

        var response = await Run("query($name: String) { streets { lanes(wish: { name: $name }) { name } } }", root, $$"""{"name":"{{Wishes.Refused}}"}""", engine);

        Regex.Count(response, """message":"Street.lanes\(wish:\): Not that one""").ShouldBe(50);
        response.ShouldContain("""path":["streets",49,"lanes"]""");
        wishes.Made.ShouldBe(1);
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public async Task A_large_variable_can_be_used_in_so_many_places_and_no_more(int places, bool isAnswered)
    {
        var engine = new GraphQLEngine(Builder(Sdl, new Wishes()).Build(), new GraphQLOptions { MaxVariableReads = 20 });
        var fields = string.Join(' ', Enumerable.Range(0, places).Select(i => $"a{i}: houses(wish: $wish) {{ name }}"));

        // A wish is one value, its name another.
        var response = await Run($"query($wish: Wish) {{ streets {{ {fields} }} }}", new Query(new Street()), """{"wish":{"name":"b"}}""", engine);

        response.ShouldContain(isAnswered ? """a9":[{"name":"b"}]""" : "more than 20 values would be read");
    }

    [Fact]
    public async Task What_the_function_refuses_is_an_error_of_the_field()
    {
        var response = await Run("{ streets { lanes(most: -1) { name } } }", new Query(new Street()));
        response.ShouldContain("""{"message":"Too few.",""");
        response.ShouldContain("""path":["streets",0,"lanes"]""");
        response.ShouldEndWith(""","data":{"streets":[{"lanes":null}]}}""");
    }

    [Fact]
    public void What_does_not_fit_the_function_is_said_at_once()
    {
        const string Wrong = """
            input Wish { name: String }
            type Street { houses(most: Int): [House!]! lanes(wish: Wish!, most: Int = 3): [Lane!] names(most: Int, wish: Wish, more: Int): [String!]! none(wish: Wish, most: String): [Lane!] }
            type House { name(most: Int): String! }
            type Lane { name: String! }
            type Query { streets: [Street!]! }
            """;
        Should.Throw<SchemaBindingException>(() => Builder(Wrong, new Wishes()).Build()).Problems.ShouldBe(
        [
            "Street.houses: the parameter 'wish' of ListFunctionTests.Narrow is not an argument.",
            "Street.lanes(wish:): must be nullable and without default, for it is left out where the list is asked for as it is.",
            "Street.lanes(most:): must be nullable and without default, for it is left out where the list is asked for as it is.",
            "Street.names(more:): no parameter 'more' on ListFunctionTests.Narrow.",
            "Street.none(most:): String cannot be taken by int?, on ListFunctionTests.Narrow.",
            "House.name(most:): no parameter 'most' on House.Name.",
        ], ignoreOrder: true);
    }

    [Fact]
    public void Without_a_function_a_property_takes_no_arguments() =>
        Should.Throw<SchemaBindingException>(() => Builder(Sdl, new Wishes(), function: null).Build()).Problems.ShouldContain("Street.houses(most:): no parameter 'most' on Street.Houses.");

    private static IReadOnlyList<T> Narrow<T>(IReadOnlyList<T> list, IWish? wish, ICounted root, int? most)
        where T : class
    {
        root.Calls++;
        if (most < 0) throw new GraphQLFieldException("Too few.", "FEW");
        return [.. list.Where(item => wish is null || item.ToString() == wish.Name).Take(most ?? int.MaxValue)];
    }

    private static SchemaBuilder Builder(string sdl, Wishes wishes) => Builder(sdl, wishes, Function);

    private static SchemaBuilder Builder(string sdl, Wishes wishes, MethodInfo? function)
    {
        var builder = new SchemaBuilder(sdl).Bind<Query>("Query").Bind<Street>("Street").Bind<House>("House").Bind<Lane>("Lane").BindInputs(wishes);
        return function is null ? builder : builder.BindLists(function);
    }

    private static async Task<string> Run(string query, Query root, string? variables = null, GraphQLEngine? engine = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(query), root) { Variables = Encoding.UTF8.GetBytes(variables ?? "") };
        await (engine ?? new GraphQLEngine(Builder(Sdl, new Wishes()).Build())).ExecuteAsync(request, output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private interface ICounted
    {
        int Calls { get; set; }
    }

    private interface IWish
    {
        string? Name { get; }
    }

    private sealed record Wish(string? Name) : IWish;

    /// <summary>Makes wishes, and counts them.</summary>
    private sealed class Wishes : IInputPattern
    {
        public const string Refused = "?";

        public int Made { get; private set; }

        public Type? ClrTypeOf(InputObjectType type, BindingContext context) => type.Name == "Wish" ? typeof(IWish) : null;

        public Func<IReadOnlyDictionary<string, object?>, object> Bind(InputObjectType type, BindingContext context) => given =>
        {
            Made++;
            if (given.GetValueOrDefault("name") is Refused) throw new FormatException("Not that one");
            return new Wish((string?)given.GetValueOrDefault("name"));
        };
    }

    private sealed class Query(params Street[] streets) : ICounted
    {
        public int Calls { get; set; }

        public IReadOnlyList<Street> Streets => streets;
    }

    private sealed class Street
    {
        public IReadOnlyList<House> Houses { get; } = [new("a"), new("b")];

        public IReadOnlyList<Lane>? Lanes { get; } = [new("c")];

        public IReadOnlyList<string> Names => [];

        public IReadOnlyList<Lane>? None => null;
    }

    private sealed class House(string name)
    {
        public string Name => name;

        public override string ToString() => name;
    }

    private sealed class Lane(string name)
    {
        public string Name => name;

        public override string ToString() => name;
    }
}
