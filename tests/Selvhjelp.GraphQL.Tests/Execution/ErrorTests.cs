using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Tests.Execution;

public class ErrorTests
{
    [Theory]
    // A nullable field that fails is null; its siblings stay.
    [InlineData("{ book(id: 1) { id broken pages } }",
        """{"errors":[{"message":"Internal error while resolving Book.broken.","locations":[{"line":1,"column":20}],"path":["book","broken"],"extensions":{"code":"INTERNAL_ERROR"}}],"data":{"book":{"id":"1","broken":null,"pages":300}}}""")]
    // A non-null field takes its object with it.
    [InlineData("{ count book(id: 1) { id b: brokenRequired pages } again: count }",
        """{"errors":[{"message":"Internal error while resolving Book.brokenRequired.","locations":[{"line":1,"column":26}],"path":["book","b"],"extensions":{"code":"INTERNAL_ERROR"}}],"data":{"count":3,"book":null,"again":3}}""")]
    // Null where null is not allowed is an error as well.
    [InlineData("{ book(id: 1) { id missing } }",
        """{"errors":[{"message":"Book.missing is never null, but there was no value.","locations":[{"line":1,"column":20}],"path":["book","missing"],"extensions":{"code":"NULL_IN_NON_NULL"}}],"data":{"book":null}}""")]
    // Up through non-null objects and the non-null items of a non-null list, to data itself.
    [InlineData("{ items { id ... on Book { needed { id } } } }",
        """{"errors":[{"message":"Book.needed is never null, but there was no value.","locations":[{"line":1,"column":28}],"path":["items",1,"needed"],"extensions":{"code":"NULL_IN_NON_NULL"}}],"data":null}""")]
    // A list of nullable items keeps its other items.
    [InlineData("{ things { ... on Book { needed { id } } } }",
        """{"errors":[{"message":"Book.needed is never null, but there was no value.","locations":[{"line":1,"column":26}],"path":["things",1,"needed"],"extensions":{"code":"NULL_IN_NON_NULL"}},{"message":"Query.things gave an object that is not of its type.","locations":[{"line":1,"column":3}],"path":["things",5],"extensions":{"code":"INTERNAL_ERROR"}}],"data":{"things":[{"needed":{"id":"2"}},null,{},{},null,null]}}""")]
    // A null item where items are non-null takes a nullable list with it.
    [InlineData("{ things { ... on Author { name strict { id } shelves { id } nothing } } }",
        """{"errors":[{"message":"Author.strict is never null, but there was no value.","locations":[{"line":1,"column":33}],"path":["things",3,"strict",1],"extensions":{"code":"NULL_IN_NON_NULL"}},{"message":"Query.things gave an object that is not of its type.","locations":[{"line":1,"column":3}],"path":["things",5],"extensions":{"code":"INTERNAL_ERROR"}}],"data":{"things":[{},{},{},{"name":"Sigrid","strict":null,"shelves":[{"id":"1"},null],"nothing":null},null,null]}}""")]
    // What a resolver says to the client reaches the client.
    [InlineData("{ book(id: 1) { refused } }",
        """{"errors":[{"message":"Ask for something else.","locations":[{"line":1,"column":17}],"path":["book","refused"],"extensions":{"code":"NOT_TODAY"}}],"data":{"book":{"refused":null}}}""")]
    // A scalar that cannot be written leaves nothing half-written.
    [InlineData("{ book(id: 2) { published id } }",
        """{"errors":[{"message":"Internal error while resolving Book.published.","locations":[{"line":1,"column":17}],"path":["book","published"],"extensions":{"code":"INTERNAL_ERROR"}}],"data":{"book":{"published":null,"id":"2"}}}""")]
    // An awaited field that fails at a non-null place of the root leaves no data.
    [InlineData("{ count laterBroken }",
        """{"errors":[{"message":"Internal error while resolving Query.laterBroken.","locations":[{"line":1,"column":9}],"path":["laterBroken"],"extensions":{"code":"INTERNAL_ERROR"}}],"data":null}""")]
    // All places of a merged field are told.
    [InlineData("{ book(id: 1) { broken }\n  book(id: 1) { broken } }",
        """{"errors":[{"message":"Internal error while resolving Book.broken.","locations":[{"line":1,"column":17},{"line":2,"column":17}],"path":["book","broken"],"extensions":{"code":"INTERNAL_ERROR"}}],"data":{"book":{"broken":null}}}""")]
    // A mutation that fails does not stop the next.
    [InlineData("""mutation { a: push(text: "1") fail b: push(text: "2") }""",
        """{"errors":[{"message":"No.","locations":[{"line":1,"column":31}],"path":["fail"],"extensions":{"code":"NO"}}],"data":{"a":["1"],"fail":null,"b":["1","2"]}}""")]
    public async Task A_failure_reaches_the_nearest_place_that_may_be_null(string query, string expected)
        => (await Run.Query(query)).ShouldBe(expected);

    [Theory]
    [InlineData("{ refuse(c: 3, a: ↓1) }")]
    [InlineData("{ refuse(b: ↓2, a: ↓1) }")]
    [InlineData("query($b: Int) { refuse(b: ↓$b) }")]
    [InlineData("{ ↓refuse(c: 3) }")]
    [InlineData("{ x: refuse(a: ↓1) }")]
    [InlineData("{ refuse(a: ↓1) refuse(a: 1) }")]
    [InlineData("{ ...f } fragment f on Query { refuse(a: ↓1, c: 3) }")]
    [InlineData("{ ↓refuse ↓refuse }")]
    public async Task An_error_of_an_argument_stands_at_its_value_as_one_of_its_coercion_does(string marked)
    {
        var error = System.Text.Json.JsonElement.Parse(await Run.Query(marked.Replace("↓", ""))).GetProperty("errors").EnumerateArray().ShouldHaveSingleItem();
        error.GetProperty("message").GetString().ShouldBe("Not a and b.");
        var marks = marked.Index().Where(each => each.Item == '↓').Select((each, before) => each.Index - before + 1);
        error.GetProperty("locations").EnumerateArray().Select(place => place.GetProperty("column").GetInt32()).Order().ShouldBe(marks);
    }

    [Theory]
    [InlineData("{ book(id: 1) { id }", """{"errors":[{"message":"Expected a name but found the end of the document.","locations":[{"line":1,"column":21}],"extensions":{"code":"SYNTAX_ERROR"}}]}""")]
    [InlineData("query A { count } query B { count }", """{"errors":[{"message":"There is more than one operation in the document; operationName must say which.","extensions":{"code":"OPERATION_NOT_FOUND"}}]}""")]
    public async Task A_request_that_cannot_begin_has_errors_and_no_data(string query, string expected)
        => (await Run.Query(query)).ShouldBe(expected);

    [Fact]
    public async Task The_operation_is_chosen_by_name()
    {
        const string Document = "query A { count } query B { b: count }";
        (await Run.Query(Document, operationName: "B")).ShouldBe("""{"data":{"b":3}}""");
        (await Run.Query(Document, operationName: "A")).ShouldBe("""{"data":{"count":3}}""");
        (await Run.Query(Document, operationName: "C")).ShouldBe(
            """{"errors":[{"message":"There is no operation named C in the document.","extensions":{"code":"OPERATION_NOT_FOUND"}}]}""");
    }

    [Fact]
    public async Task The_list_of_errors_is_bounded()
    {
        var engine = Bookshop.Engine(new GraphQLOptions { MaxErrors = 2 });
        var response = await Run.Query("{ book(id: 1) { a: broken b: broken c: broken } }", engine: engine);
        response.ShouldContain("\"path\":[\"book\",\"b\"]");
        response.ShouldNotContain("\"path\":[\"book\",\"c\"]");
        response.ShouldEndWith("""{"book":{"a":null,"b":null,"c":null}}}""");
    }

    [Fact]
    public async Task More_errors_are_shown_where_more_are_allowed()
    {
        var engine = Bookshop.Engine(new GraphQLOptions { MaxErrors = 150 });
        var names = string.Join(' ', Enumerable.Range(0, 151).Select(i => $"zzzzzzzz{i}"));
        var errors = System.Text.Json.JsonElement.Parse(await Run.Query($"{{ {names} }}", engine: engine)).GetProperty("errors");

        errors.GetArrayLength().ShouldBe(151);
        errors[149].GetProperty("message").GetString()!.ShouldContain("zzzzzzzz149");
        errors[150].GetProperty("message").GetString().ShouldBe("There are more than 150 errors. The rest is not shown: mend these first.");
    }

    /// <summary>Names may be as long as a document, and an answer may have a hundred errors that tell them.</summary>
    public static TheoryData<string, string> Echoes => new()
    {
        { $"query {L}({Numbered(101, i => $"$v{i}: Int")}) {{ __typename }}", "\" is never used" },
        { $"query({Numbered(101, i => $"${(i == 0 ? L : "v" + i)}: Int")}) {{ __typename }}", "is never used" },
        { $"{{ {L} {Numbered(99, i => "zzzzzzzz" + i)} }}", "The type \\\"Query\\\" has no field \\\"LLL" },
        { $"{{ book(id: 1) {{ {L}: partner {{ {Numbered(101, i => $"b{i}: broken")} }} }} }}", "The errors take more than 256 KiB." },
        { $"query(${L}: [Int]) {{ numbers(of: ${L}) }}".Replace(L, L[..120_000]), "[1]: Int must be a whole number" },
        { $"query($a{L}: Int) {{ add(a: $b{L}) }}".Replace(L, L[..120_000]), "does not define the variable" },
    };

    [Theory]
    [MemberData(nameof(Echoes))]
    public async Task The_errors_do_not_multiply_what_they_were_sent(string query, string part)
    {
        var variable = query.StartsWith("query($L", StringComparison.Ordinal) && !query.Contains("v1:") ? L[..120_000] : "x";
        var response = await Run.Query(query, $"{{\"{variable}\":[{Numbered(101, _ => "\"x\"")}]}}");

        response.ShouldContain(part);
        response.Length.ShouldBeLessThan(512 * 1024);
    }

    private static string L => new('L', 240_000);

    private static string Numbered(int count, Func<int, string> text) => string.Join(',', Enumerable.Range(0, count).Select(text));

    [Theory]
    [InlineData(
        "{ book(id: 1) { ...f } } fragment f on Book { partner { partner { id } } }", 1, 67,
        "Fields are nested deeper than 3 levels. Ask for what is below in another request.")]
    [InlineData("{ count ...f ...f } fragment f on Query { items { id } ...g } fragment g on Query { book(id: 1) { id title } }", 1, 1,
        "The operation has 11 fields; at most 8 are allowed. Ask in several requests.")]
    [InlineData("{ a: count ...f ...f } fragment f on Query { b: count }", 1, 1,
        "The operation has 3 fields with an alias; at most 2 are allowed. Ask for lists, or in several requests.")]
    public async Task Limits_count_what_fragments_bring_in(string query, int line, int column, string message)
    {
        var engine = Bookshop.Engine(new GraphQLOptions { MaxFieldDepth = 3, MaxFields = 8, MaxAliases = 2 });
        (await Run.Query(query, engine: engine)).ShouldBe(
            $$$"""{"errors":[{"message":"{{{message}}}","locations":[{"line":{{{line}}},"column":{{{column}}}}],"extensions":{"code":"LIMIT_EXCEEDED"}}]}""");
    }

    [Fact]
    public async Task A_fragment_bomb_is_refused_at_once()
    {
        var fragments = string.Concat(Enumerable.Range(0, 60).Select(i => $"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }} "));
        (await Run.Query($"{{ ...f0 }} {fragments} fragment f60 on Query {{ count }}")).ShouldContain("The operation has too many fields; at most 5000 are allowed.");
    }

    [Fact]
    public async Task More_conditions_than_the_mask_has_bits_are_refused()
    {
        var names = Enumerable.Range(0, 65).Select(i => "v" + i).ToList();
        var query = $"query({string.Join(',', names.Select(name => $"${name}: Boolean = true"))}) {{ {string.Concat(names.Select(name => $"{name}: count @skip(if: ${name}) "))} }}";
        (await Run.Query(query)).ShouldContain("More than 64 variables decide about @skip and @include.");
    }

    [Fact]
    public async Task Conditions_count_for_the_operation_that_is_chosen_and_for_what_it_reaches()
    {
        string Operation(string name, int from) =>
            $"query {name}({string.Join(',', Enumerable.Range(from, 33).Select(i => $"$v{i}: Boolean = true"))}) {{ ...f{name} }} "
            + $"fragment f{name} on Query {{ {string.Concat(Enumerable.Range(from, 33).Select(i => $"v{i}: count @skip(if: $v{i}) "))} count }} ";
        (await Run.Query(Operation("A", 0) + Operation("B", 33), operationName: "B")).ShouldBe("{\"data\":{\"count\":3}}");
    }

    [Fact]
    public async Task A_cancelled_request_ends_in_an_exception_and_not_in_an_answer()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var request = new GraphQLRequest("{ later(text: \"x\") }"u8.ToArray(), new Query());
        await Should.ThrowAsync<OperationCanceledException>(async ()
            => await Bookshop.Engine().ExecuteAsync(request, new System.Buffers.ArrayBufferWriter<byte>(), source.Token));
    }
}
