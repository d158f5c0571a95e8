using System.Buffers;
using System.Globalization;
using System.Reflection;
using System.Text;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.GraphQL.Tests.Types;

/// <summary>Input object types that a pattern binds, enums that are names, and methods that ask for the operation's root.</summary>
public class InputPatternTests
{
    private const string Sdl = """
        scalar Day
        enum Size { LARGE VERY_SMALL }
        enum Field { NAME IN_2020 }
        input HouseFilter { name: String size: Size floors: [Int] day: Day by: Field inner: HouseFilter any: [HouseFilter!] limit: Int! = 5 plain: Plain }
        input Plain { text: String filter: HouseFilter others: [HouseFilter!] name: String }
        type House { name: String! asked(where: HouseFilter): String }
        type Query { show(where: HouseFilter): String! house: House! }
        """;

    private static readonly GraphQLEngine Engine = new(Builder(Sdl).BindInputs(new Shown()).Build());

    [Theory]
    [InlineData("{ show }", null, "none")]
    [InlineData("{ show(where: null) }", null, "none")]
    [InlineData("{ show(where: {}) }", null, "(limit=5)")]
    [InlineData("{ show(where: { name: null }) }", null, "(name=null limit=5)")]
    [InlineData("query($n: String) { show(where: { name: $n }) }", null, "(limit=5)")]
    [InlineData("query($n: String) { show(where: { name: $n }) }", """{"n":null}""", "(name=null limit=5)")]
    [InlineData("query($n: String) { show(where: { name: $n, limit: 1 }) }", """{"n":"x"}""", "(name=x limit=1)")]
    [InlineData("""{ show(where: { size: VERY_SMALL, floors: [1, null], day: "2024-01-31", by: IN_2020 }) }""", null, "(size=VerySmall:Size floors=[1,null] day=2024:DateOnly by=IN_2020:String limit=5)")]
    [InlineData("{ show(where: { inner: { inner: {} }, any: { name: \"a\" } }) }", null, "(inner=(inner=(limit=5) limit=5) any=[(name=a limit=5)] limit=5)")]
    [InlineData("query($w: HouseFilter) { show(where: $w) }", """{"w":{"any":[{"by":"NAME"},{}],"plain":{"text":"t"}}}""", "(any=[(by=NAME:String limit=5),(limit=5)] limit=5 plain=t:Plain)")]
    public async Task A_pattern_sees_the_fields_that_are_given_and_only_those(string query, string? variables, string expected)
        => (await Run(query, variables)).ShouldBe($$$"""{"data":{"show":"{{{expected}}}"}}""");

    [Theory]
    [InlineData("""{ house { asked(where: { any: [{}, { name: "bad" }] }) } }""", ".any[1]")]
    [InlineData("""query($n: String = "bad") { house { asked(where: { any: [{}, { name: $n }] }) } }""", ".any[1]")]
    [InlineData("""{ house { asked(where: { any: [{}, {}, { inner: { any: { name: "bad" } } }] }) } }""", ".any[2].inner.any[0]")]
    [InlineData("""{ house { asked(where: { plain: { filter: { name: "bad" } } }) } }""", ".plain.filter")]
    [InlineData("""{ house { asked(where: { plain: { others: [{}, { name: "bad" }] } }) } }""", ".plain.others[1]")]
    [InlineData("""{ house { asked(where: { plain: { name: "bad" } }) } }""", ".plain.name")]
    // What the constructor refuses is the object as a whole.
    [InlineData("""{ house { asked(where: { plain: { text: "bad" } }) } }""", ".plain")]
    public async Task What_a_pattern_refuses_is_an_error_of_the_field_with_the_way_to_it(string query, string way)
    {
        var response = await Run(query);
        response.ShouldContain($"\"message\":\"House.asked(where:){way}: 'bad' is not a name.\"");
        response.ShouldContain("\"path\":[\"house\",\"asked\"],\"extensions\":{\"code\":\"BAD_ARGUMENT\"}");
        response.ShouldEndWith("\"data\":{\"house\":{\"asked\":null}}}");
    }

    [Fact]
    public async Task A_method_can_ask_for_the_object_that_the_operation_began_with()
        => (await Run("{ a: house { asked } b: house { asked(where: {}) } }")).ShouldBe("""{"data":{"a":{"asked":"none, 1"},"b":{"asked":"(limit=5), 2"}}}""");

    [Fact]
    public void A_pattern_says_what_does_not_fit_in_the_same_error_as_all_else()
        => Should.Throw<SchemaBindingException>(() => Builder(Sdl.Replace("name: String size", "colour: String size", StringComparison.Ordinal) + " input Loose { a: Int }")
                .BindInputs(new Shown()).Build())
            .Problems.ShouldBe(["Loose: not bound to a CLR type.", "HouseFilter.colour: House has no such field."]);

    [Fact]
    public void An_enum_bound_to_its_names_cannot_be_answered()
        => Should.Throw<SchemaBindingException>(() => new SchemaBuilder("enum Field { A } type Query { field: Field }")
                .Bind<string>("Field").Bind<Names>("Query").Build())
            .Problems.ShouldHaveSingleItem().ShouldStartWith("Query.field: Field cannot be given by string");

    private static SchemaBuilder Builder(string sdl) => new SchemaBuilder(sdl)
        .Bind<Query>("Query").Bind<House>("House").Bind<Size>("Size").Bind<string>("Field").Bind<Plain>("Plain")
        .Scalar("Day", text => DateOnly.Parse(text, CultureInfo.InvariantCulture), (day, output) => output.WriteString(day.ToString("o")));

    private static async Task<string> Run(string query, string? variables = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(query), new Query()) { Variables = Encoding.UTF8.GetBytes(variables ?? "") };
        await Engine.ExecuteAsync(request, output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Types named <c>…Filter</c>: the fields as text. Knows <c>name</c> of a house, and checks that it is a property.</summary>
    private sealed class Shown : IInputPattern
    {
        public Type? ClrTypeOf(InputObjectType type, BindingContext context)
            => type.Name.EndsWith("Filter", StringComparison.Ordinal) ? typeof(Filter<>).MakeGenericType(context.ClrTypeOf(context.Schema.FindType("House")!)!) : null;

        public Func<IReadOnlyDictionary<string, object?>, object> Bind(InputObjectType type, BindingContext context)
        {
            var house = (ObjectType)context.Schema.FindType(type.Name.Replace("Filter", "", StringComparison.Ordinal))!;
            if (type.Fields[0] is var first && house.Fields.Find(first.Name) is not { } field) context.Problem($"{type}.{first.Name}: {house} has no such field.");
            else context.MemberOf(house, field).ShouldBeAssignableTo<PropertyInfo>();
            return given => new Filter<House>($"({string.Join(' ', given.Select(each => $"{each.Key}={Show(each.Value)}"))})");
        }

        private static string Show(object? value) => value switch
        {
            null => "null",
            "bad" => throw new FormatException("'bad' is not a name."),
            "NAME" or "IN_2020" => $"{value}:String",
            object?[] items => $"[{string.Join(',', items.Select(Show))}]",
            DateOnly day => $"{day.Year}:DateOnly",
            Size size => $"{size}:Size",
            Plain plain => $"{plain.Text}:Plain",
            _ => value.ToString()!,
        };
    }

    private sealed record Filter<T>(string Text)
    {
        public override string ToString() => Text;
    }

    private sealed record Plain(string? Text, Filter<House>? Filter = null)
    {
        public string? Text { get; } = Text == "bad" ? throw new FormatException("'bad' is not a name.") : Text;

        public IReadOnlyList<Filter<House>>? Others { get; init; }

        public string? Name { get; init => field = value == "bad" ? throw new FormatException("'bad' is not a name.") : value; }
    }

    private enum Size
    {
        Large,
        VerySmall,
    }

    private interface ICounted
    {
        int Next();
    }

    private sealed class Query : ICounted
    {
        private int asked;

        public House House { get; } = new();

        public int Next() => ++asked;

        public string Show(Filter<House>? where) => where?.ToString() ?? "none";
    }

    private sealed class House
    {
        public string Name => "Huset";

        public string? Asked(ICounted root, Filter<House>? where) => $"{where?.ToString() ?? "none"}, {root.Next()}";
    }

    private sealed class Names
    {
        public string? Field => null;
    }
}
