namespace Selvhjelp.Api.Tests.Graph.Lists;

/// <summary>What the schema allows and a field cannot serve is an error at the argument, so that a tool can show it where it was written.</summary>
public sealed class BadArgumentTests
{
    private const string Six = "[{ field: NAME }, { field: SLUG }, { field: NUMBER }, { field: VALID_TO }, { field: IN_FORCE }, { field: NAME }]";

    [Theory]
    [InlineData("{ counties(last: ↓-1) { totalCount } }", "'last' must be from 0 to 1000; it is -1.")]
    [InlineData("{ counties(where: {}, first: ↓5000) { totalCount } }", "'first' must be from 0 to 1000; it is 5000.")]
    [InlineData("{ counties(first: ↓1, where: {}, last: ↓1) { totalCount } }", "Give 'first' or 'last', not both.")]
    [InlineData("{ counties(first: 1, after: ↓\"x\") { totalCount } }", "'after' is not a cursor of this list.")]
    [InlineData("{ counties(last: 1, before: ↓\"x\") { totalCount } }", "'before' is not a cursor of this list.")]
    [InlineData("{ counties(first: 1, orderBy: ↓" + Six + ") { totalCount } }", "'orderBy' takes at most 5 fields; there are 6.")]
    [InlineData("{ counties(where: ↓{ name: { contains: \"\" } }) { totalCount } }", "'contains' must have a letter or a digit.")]
    [InlineData("{ finder(place: ↓\"201\") { __typename } }", "'place' must be at most 200 characters; it is 201.")]
    [InlineData("{ finder(place: \"Oslo\") { contactPoints(first: ↓51) { distanceKm } } }", "'first' must be from 0 to 50; it is 51.")]
    [InlineData("{ finder(place: \"xyzzy\") { contactPoints(first: ↓51) { distanceKm } } }", "'first' must be from 0 to 50; it is 51.")]
    [InlineData("{ finder(place: \"Oslo\") { digitalOffers(where: {}, first: ↓51) { slug } } }", "'first' must be from 0 to 50; it is 51.")]
    [InlineData("{ municipality(slug: \"tromso\") { nearbyContactPoints(first: ↓-1) { distanceKm } } }", "'first' must be from 0 to 50; it is -1.")]
    [InlineData("{ page(slug: \"samarbeid\") { parts(where: {}, first: ↓-1) { slug } } }", "'first' must be 0 or more; it is -1.")]
    [InlineData("{ search(text: ↓\"201\") { totalCount } }", "'text' must be at most 200 characters; it is 201.")]
    [InlineData("{ search(text: \"a\", first: ↓0) { totalCount } }", "'first' must be from 1 to 100; it is 0.")]
    [InlineData("{ search(text: \"a\", counties: ↓[\"99\"]) { totalCount } }", "'counties' must be numbers of counties in force")]
    [InlineData("{ nodes(ids: ↓[\"101\"]) { id } }", "At most 100 ids can be asked for at once; there are 101.")]
    public Task It_stands_at_the_argument(string marked, string message) => Stands(marked, message);

    [Theory]
    [InlineData("{ a: counties(where: {}, first: ↓5000) { totalCount } revision { date } }", "{}")]
    [InlineData("{ counties(first: ↓5000) { totalCount } counties(first: 5000) { nodes { slug } } }", "{}")]
    [InlineData("query($n: Int) { counties(first: ↓$n) { totalCount } }", """{"n":5000}""")]
    [InlineData("query($n: Int = 5000) { ...f } fragment f on Query { counties(first: ↓$n) { totalCount } }", "{}")]
    public Task An_alias_or_a_variable_or_a_field_that_is_written_twice_makes_no_difference(string marked, string variables) =>
        Stands(marked, "'first' must be from 0 to 1000; it is 5000.", variables);

    [Fact]
    public async Task A_cursor_of_another_order_is_wrong_where_the_cursor_stands()
    {
        var cursor = (await Ask.Data("{ counties(first: 1) { pageInfo { endCursor } } }")).GetProperty("counties").GetProperty("pageInfo").GetProperty("endCursor");
        await Stands($"{{ counties(orderBy: {{ field: NAME }}, after: ↓\"{cursor}\") {{ totalCount }} }}", "is a cursor of this list in another order.");
    }

    [Fact]
    public async Task Too_much_work_is_told_at_the_argument_that_asked_for_what_was_too_much()
    {
        var round = string.Concat(Enumerable.Repeat("county: { municipalities: { some: { ", 5)) + "name: { eq: \"Ingensteds\" }" + string.Concat(Enumerable.Repeat(" } } }", 5));
        await Stands($"{{ municipalities(first: 1, where: ↓{{ {round} }}) {{ totalCount }} }}", "more than 5,000,000 comparisons");
    }

    /// <summary>Texts and lists that are named by a number have that many characters or items.</summary>
    private static async Task Stands(string marked, string message, string variables = "{}")
    {
        marked = marked.Replace("[\"101\"]", $"[{string.Join(' ', Enumerable.Repeat("\"a\"", 101))}]").Replace("\"201\"", $"\"{new string('x', 201)}\"");
        var response = await Ask.Response(marked.Replace("↓", ""), variables: variables);

        var error = response.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem();
        error.GetProperty("message").GetString()!.ShouldContain(message);
        var marks = marked.Index().Where(each => each.Item == '↓').Select((each, before) => each.Index - before + 1);
        error.GetProperty("locations").EnumerateArray().Select(place => place.GetProperty("column").GetInt32()).Order().ShouldBe(marks);
    }
}
