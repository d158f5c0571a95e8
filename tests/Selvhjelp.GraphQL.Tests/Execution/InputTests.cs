using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Tests.Execution;

public class InputTests
{
    [Theory]
    [InlineData("{ add }", null, "1+-5")]
    [InlineData("{ add(a: null, b: 2) }", null, "null+2")]
    [InlineData("query($x: Int) { add(a: $x, b: $x) }", null, "1+-5")]
    [InlineData("query($x: Int) { add(a: $x, b: $x) }", """{"x":null}""", "null+null")]
    [InlineData("query($x: Int = 7) { add(a: $x, b: $x) }", """{}""", "7+7")]
    [InlineData("query($x: Int = 7) { add(a: $x, b: $x) }", """{"x":2.0,"unknown":[1]}""", "2+2")]
    public async Task An_argument_that_is_absent_is_not_one_that_is_null(string query, string? variables, string expected)
        => (await Run.Data(query, variables)).ShouldBe($$"""{"add":"{{expected}}"}""");

    [Theory]
    [InlineData("{ v: numbers }", null, "none")]
    [InlineData("{ v: numbers(of: 1) }", null, "1")]
    [InlineData("{ v: numbers(of: [1, null, 3]) }", null, "1,null,3")]
    [InlineData("query($x: Int) { v: numbers(of: [1, $x]) }", null, "1,null")]
    [InlineData("query($x: Int) { v: numbers(of: $x) }", """{"x":4}""", null)]
    [InlineData("query($x: [Int]) { v: numbers(of: $x) }", """{"x":4}""", "4")]
    [InlineData("query($x: [Int]) { v: numbers(of: $x) }", """{"x":[4,null]}""", "4,null")]
    [InlineData("{ v: echo }", null, "none")]
    [InlineData("{ v: echo(filter: {}) }", null, "null/null/3/null/2000")]
    [InlineData("""{ v: echo(filter: { text: "a", genres: [NOVEL, SHORT_STORY], limit: 1, inner: { day: null } }) }""", null, "a/Novel+ShortStory/1/null/null/3/null//2000")]
    [InlineData("""query($t: String, $g: Genre!) { v: echo(filter: { text: $t, genres: [$g] }) }""", """{"g":"POETRY"}""", "null/Poetry/3/null/2000")]
    [InlineData("query($f: Filter) { v: echo(filter: $f) }", """{"f":{"text":"æ\u00f8","genres":"NOVEL","day":"2024-01-31"}}""", "æø/Novel/3/null/2024")]
    [InlineData("""{ v: pick(choice: { title: "x" }) }""", null, "Choice { Id = , Title = x }")]
    [InlineData("query($c: Choice!) { v: pick(choice: $c) }", """{"c":{"id":5}}""", "Choice { Id = 5, Title =  }")]
    public async Task Values_reach_the_method_as_clr_values(string query, string? variables, string? expected)
    {
        if (expected is null) (await Run.Query(query, variables)).ShouldContain("\"code\":\"VariablesInAllowedPosition");
        else (await Run.Data(query, variables)).ShouldBe($$"""{"v":"{{expected}}"}""");
    }

    [Theory]
    [InlineData("Int!", "null", "$x: null is not a Int!.")]
    [InlineData("Int!", null, "$x: a Int! is needed.")]
    [InlineData("Int", "1.5", "$x: Int must be a whole number, not 1.5.")]
    [InlineData("Int", "2147483648", "$x: Int is a whole number from -2147483648 to 2147483647, not 2147483648.")]
    [InlineData("Int", "\"1\"", "$x: Int must be a whole number, not \"1\".")]
    [InlineData("Int", "true", "$x: Int must be a whole number, not true.")]
    [InlineData("Float", "1e999", "$x: Float must be a finite number of double precision, not 1e999.")]
    [InlineData("String", "1", "$x: String must be a string, not 1.")]
    [InlineData("Boolean", "\"true\"", "$x: Boolean must be true or false, not \"true\".")]
    [InlineData("ID", "1.5", "$x: ID must be a string or a whole number, not 1.5.")]
    [InlineData("Genre", "\"POEM\"", "$x: \"POEM\" is not a value of Genre.")]
    [InlineData("Filter", "{\"genres\":[\"NOVEL\",\"SHORTSTORY\"]}", "$x.genres[1]: \"SHORTSTORY\" is not a value of Genre. Did you mean \"SHORT_STORY\"?")]
    [InlineData("Genre", "1", "$x: 1 is not a value of Genre.")]
    [InlineData("[Int!]", "[1,null]", "$x[1]: null is not a Int!.")]
    [InlineData("[[Int]]", "[[1],[\"a\"]]", "$x[1][0]: Int must be a whole number, not \"a\".")]
    [InlineData("Filter", "[]", "$x: Filter must be an object, not a list.")]
    [InlineData("Filter", "{\"inner\":{\"nothing\":1}}", "$x.inner: Filter has no field nothing. It has: text, genres, limit, inner, day.")]
    [InlineData("Filter", "{\"inner\":{\"genre\":1}}", "$x.inner: Filter has no field genre. Did you mean \"genres\" or \"inner\"?")]
    [InlineData("Filter", "{\"limit\":null}", "$x.limit: null is not a Int!.")]
    [InlineData("Filter", "{\"day\":\"31.1.2024\"}", "$x.day: Day must be written 2024-01-31, not \"31.1.2024\".")]
    [InlineData("Filter", "{\"day\":[]}", "$x.day: Day must be a string, not a list.")]
    [InlineData("Int", "\"1\",\"x\":1", "$x: Int must be a whole number, not \"1\".")]
    [InlineData("Filter", "{\"limit\":null,\"limit\":1}", "$x.limit: null is not a Int!.")]
    [InlineData("Choice", "{}", "$x: exactly one field of Choice must be given, not 0.")]
    [InlineData("Choice", "{\"id\":1,\"title\":null}", "$x: exactly one field of Choice must be given, not 2.")]
    [InlineData("Choice", "{\"id\":null}", "$x: the field of Choice that is given must not be null.")]
    [InlineData("String", "\"\\ud800\"", "The variables hold a text that is not Unicode: half of a surrogate pair without its other half.")]
    public async Task A_variable_that_its_type_does_not_allow_stops_the_request(string type, string? value, string message)
    {
        var response = await Run.Query(
            $$"""query($x: {{type}}) { count @skip(if: false) {{Use(type)}} }""", value is null ? null : $$"""{"x":{{value}}}""");
        response.ShouldStartWith("{\"errors\":[{\"message\":" + System.Text.Json.JsonSerializer.Serialize(message, Relaxed));
        response.ShouldContain("\"code\":\"BAD_VARIABLE\"");
        response.ShouldNotContain("\"data\"");
    }

    [Theory]
    [InlineData("Filter", "1", "1", ": Filter must be an object, not 1.")]
    [InlineData("Filter", "{ nothing: 1 }", "{\"nothing\":1}", ": Filter has no field nothing. It has: text, genres, limit, inner, day.")]
    [InlineData("Filter", "{ inner: { genre: 1 } }", "{\"inner\":{\"genre\":1}}", ".inner: Filter has no field genre. Did you mean \"genres\" or \"inner\"?")]
    [InlineData("Filter", "{ inner: { limit: null } }", "{\"inner\":{\"limit\":null}}", ".inner.limit: null is not a Int!.")]
    [InlineData("Filter", "{ day: \"31.1.2024\" }", "{\"day\":\"31.1.2024\"}", ".day: Day must be written 2024-01-31, not \"31.1.2024\".")]
    [InlineData("Filter", "{ text: [] }", "{\"text\":[]}", ".text: String must be a string, not a list.")]
    [InlineData("Filter", "{ genres: [NOVEL, null] }", "{\"genres\":[\"NOVEL\",null]}", ".genres[1]: null is not a Genre!.")]
    // A name in a document is a string in JSON.
    [InlineData("Filter", "{ genres: [NOVEL, SHORTSTORY] }", "{\"genres\":[\"NOVEL\",\"SHORTSTORY\"]}",
        ".genres[1]: SHORTSTORY is not a value of Genre. Did you mean \"SHORT_STORY\"?", ".genres[1]: \"SHORTSTORY\" is not a value of Genre. Did you mean \"SHORT_STORY\"?")]
    [InlineData("Choice", "{}", "{}", ": exactly one field of Choice must be given, not 0.")]
    [InlineData("Choice", "{ id: null }", "{\"id\":null}", ": the field of Choice that is given must not be null.")]
    [InlineData("Choice", "{ id: 1, titel: 2 }", "{\"id\":1,\"titel\":2}", ": Choice has no field titel. Did you mean \"title\"?")]
    public async Task What_is_wrong_with_a_value_is_said_in_the_same_words_wherever_it_stood(
        string type, string literal, string json, string inDocument, string? inVariable = null)
    {
        var (field, argument) = type == "Filter" ? ("echo", "filter") : ("pick", "choice");
        var inField = $"Query.{field}({argument}:){inDocument}";
        var unvalidated = Bookshop.Engine(new GraphQLOptions { ValidatesDocuments = false });

        (await First($"{{ {field}({argument}: {literal}) }}")).ShouldBe(inField);
        (await First($"{{ {field}({argument}: {literal}) }}", engine: unvalidated)).ShouldBe(inField);
        (await First($"query($x: {type}! = {literal}) {{ {field}({argument}: $x) }}")).ShouldBe($"$x{inDocument}");
        (await First($"query($x: {type}!) {{ {field}({argument}: $x) }}", $"{{\"x\":{json}}}")).ShouldBe($"$x{inVariable ?? inDocument}");
    }

    private static async Task<string?> First(string query, string? variables = null, GraphQLEngine? engine = null)
        => System.Text.Json.JsonElement.Parse(await Run.Query(query, variables, engine: engine)).GetProperty("errors")[0].GetProperty("message").GetString();

    [Theory]
    // What begins with the 79th letter is two code units, which are not taken apart.
    [InlineData(79, "😀", 79)]
    [InlineData(78, "😀", 80)]
    [InlineData(80, "x", 80)]
    public async Task A_long_name_in_a_variable_is_shown_in_part(int before, string then, int shown)
    {
        var name = new string('x', before) + then + new string('y', 300);
        (await First("query($x: Filter) { echo(filter: $x) }", $$$"""{"x":{"{{{name}}}":1}}"""))
            .ShouldBe($"$x: Filter has no field {name[..shown]}…. It has: text, genres, limit, inner, day.");
    }

    [Theory]
    [InlineData("{ pick(choice: { id: $x }) }", null, "Query.pick(choice:).id: $x has no value, but a ID! is needed.")]
    [InlineData("{ pick(choice: { id: $x }) }", "{\"x\":null}", "Query.pick(choice:).id: $x is null, but a ID! is needed.")]
    [InlineData("{ echo(filter: { inner: { genres: [$x] } }) }", null, "Query.echo(filter:).inner.genres[0]: $x has no value, but a Genre! is needed.")]
    public async Task A_variable_without_a_value_is_told_with_the_way_to_it(string selection, string? variables, string message)
        => (await First(
            $"query($x: {(selection.Contains("genres") ? "Genre" : "ID")}) {selection}",
            variables,
            Bookshop.Engine(new GraphQLOptions { ValidatesDocuments = false }))).ShouldBe(message);

    [Fact]
    public async Task Every_variable_that_is_wrong_is_told_with_its_place()
        => (await Run.Query("query($a: Int!,\n $b: Int, $c: Int) { a: add(a: $a, b: $b) b: add(a: $c) }", """{"b":"x","c":1}""")).ShouldBe(
            """{"errors":[{"message":"$b: Int must be a whole number, not \"x\".","locations":[{"line":2,"column":2}],"extensions":{"code":"BAD_VARIABLE"}},{"message":"$a: a Int! is needed.","locations":[{"line":1,"column":7}],"extensions":{"code":"BAD_VARIABLE"}}]}""");

    [Theory]
    [InlineData("[1]", "The variables must be a JSON object.")]
    [InlineData("{\"x\":", "The variables are not well-formed JSON.")]
    public async Task Variables_that_are_no_object_are_refused(string json, string message)
        => (await Run.Query("query($x: Int) { add(a: $x) }", json)).ShouldContain(message);

    [Fact]
    public async Task A_null_variable_where_an_argument_with_default_is_never_null_is_an_error_of_the_field()
        => (await Run.Query("query($n: Int = 1) { book(id: 1) { id similar(first: $n) { id } } }", """{"n":null}""")).ShouldBe(
            """{"errors":[{"message":"Book.similar(first:): $n is null, but a Int! is needed.","locations":[{"line":1,"column":54}],"path":["book","similar"],"extensions":{"code":"BAD_ARGUMENT"}}],"data":{"book":null}}""");

    [Fact]
    public async Task A_null_condition_is_an_error_of_the_object_around_it()
        => (await Run.Query("query($c: Boolean = true) { count @include(if: $c) }", """{"c":null}""")).ShouldBe(
            """{"errors":[{"message":"@include(if:): $c has no value, but a Boolean! is needed.","locations":[{"line":1,"column":48}],"extensions":{"code":"BAD_ARGUMENT"}}],"data":null}""");

    [Theory]
    [InlineData("@skip(if: null)", "@skip(if:): null is not a Boolean!.")]
    [InlineData("@include(if: 1)", "@include(if:): Boolean must be true or false, not 1.")]
    [InlineData("@include(if: [true])", "@include(if:): Boolean must be true or false, not a list.")]
    public async Task A_wrong_condition_is_told_in_the_same_words_by_validation_and_execution(string directive, string message)
    {
        (await First($"{{ count {directive} }}")).ShouldBe(message);
        (await First($"{{ count {directive} }}", engine: Bookshop.Engine(new GraphQLOptions { ValidatesDocuments = false }))).ShouldBe(message);
    }

    [Fact]
    public async Task A_condition_that_is_not_given_is_told_in_the_words_of_any_value_that_is_needed()
        => (await First("{ count @skip }", engine: Bookshop.Engine(new GraphQLOptions { ValidatesDocuments = false }))).ShouldBe("@skip(if:): a Boolean! is needed.");

    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A place where a variable of the type can stand, for a variable that is never used is refused before it is read.</summary>
    private static string Use(string type) => type switch
    {
        "Int" or "Int!" => "add(a: $x)",
        "Genre" => "genre(of: $x)",
        "Filter" => "echo(filter: $x)",
        "String" => "echo(filter: { text: $x })",
        _ => "probe(" + type.Trim('[', ']', '!').ToLowerInvariant() + (type.StartsWith("[[", StringComparison.Ordinal) ? "ss" : type[0] == '[' ? "s" : "") + ": $x)",
    };
}
