using Selvhjelp.Api.Tests.Graph;

namespace Selvhjelp.Api.Tests.Limits;

/// <summary>
/// Requests that are small to send and meant to be much to do. Over HTTP on two cores, the worst of them took a quarter of a second; here stands what
/// stops each.
/// </summary>
public sealed class AttackTests
{
    [Fact]
    public async Task Aliases_beyond_their_number() =>
        await Refused($"{{ {Repeat(1001, i => $"a{i}: headOffice {{ id }}")} }}", "The operation has 1001 fields with an alias; at most 1000 are allowed");

    [Fact]
    public async Task Work_for_each_alias() =>
        await Refused($"{{ {Repeat(600, i => $"a{i}: municipality(slug: \"oslo\") {{ organisations(first: 200) {{ id }} }}")} }}", "answers objects for a cost of 120601; at most 100000");

    [Fact]
    public async Task Fragments_that_part_the_types_of_an_interface_again_and_again()
    {
        // At each level, each of the types takes one chain further: six ways times six, and no group of fields comes twice.
        const int Levels = 8;
        string[] types = ["ContactPoint", "DistrictOffice", "LinkCentre", "PartnerOrganisation", "Network", "Agreement"];
        var chains = Repeat(Levels, level => string.Join(' ', types.Select(type => Chain(level, $"... on {type} {{ {Chain(Levels - level, "id")} }}"))));
        await Refused($"{{ node(id: \"a\") {{ ... on DirectoryEntry {{ {chains} }} }} }}", "in too many ways for its cost to be counted: more than 50000 selections");
    }

    [Fact]
    public async Task Fragments_that_double_fragments() =>
        await Refused($"{{ ...f0 }} {Repeat(500, i => $"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }}")} fragment f500 on Query {{ revision {{ number }} }}", "too many fields; at most 5000");

    [Fact]
    public async Task Fragments_that_go_round_below_the_greatest_depth() =>
        await Refused(
            $"{{ ...a }} fragment a on Query {{ ...b {Repeat(40, _ => "x {")} x {new string('}', 40)} }} fragment b on Query {{ ...a }}", "Fields are nested deeper than 30 levels");

    [Fact]
    public async Task Selections_nested_deeper_than_the_parser_goes() => await Refused(Repeat(5000, _ => "{ a"), "nested more than 128 levels deep");

    [Fact]
    public async Task Tokens_without_end() => await Refused($"{{ {Repeat(20_000, _ => "id")} }}", "more than 15000 tokens");

    [Fact]
    public async Task A_document_of_comments() => await Refused($"{new string('#', 300_000)}\n{{ revision {{ number }} }}", "longer than 262144 bytes");

    [Fact]
    public async Task Directives_repeated_thousands_of_times() =>
        await Refused($"{{ revision {Repeat(6000, _ => "@a")} {{ number }} }}", "There are more than 100 errors", errors: 101);

    [Fact]
    public async Task Thousands_of_fields_that_cannot_be_merged() =>
        await Refused($"{{ {Repeat(1500, i => $"municipality(slug: \"{i}\") {{ name }}")} }}", "There are more than 100 errors", errors: 101);

    [Fact]
    public async Task Thousands_of_fields_that_can_be_merged_pair_by_pair() =>
        await Refused($"{{ municipalities {{ {Repeat(3000, _ => "totalCount")} }} }}", "overlap too much to check");

    [Fact]
    public async Task Fragments_that_are_compared_each_with_each() => await Refused(
        $"{{ {Repeat(700, i => $"...g{i}")} }} {Repeat(700, i => $"fragment g{i} on Query {{ revision {{ number }} headOffice {{ name }} }}")}", "overlap too much to check");

    [Fact]
    public async Task Thousands_of_variables_that_are_not_used() => await Refused(
        $"query({Repeat(3000, i => $"$v{i}: Int")}) {{ counties(first: $v0) {{ totalCount }} }}", "There are more than 100 errors", errors: 101);

    [Fact]
    public async Task Conditions_on_many_variables() => await Refused(
        $"query({Repeat(65, i => $"$v{i}: Boolean = true")}) {{ {Repeat(65, i => $"a{i}: revision @skip(if: $v{i}) {{ number }}")} }}", "More than 64 variables decide about @skip and @include");

    [Fact]
    public async Task Lists_in_introspection_that_multiply() => await Refused(
        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", "Introspection is nested too deep", code: "MaxIntrospectionDepthRule");

    [Fact]
    public async Task The_whole_schema_again_and_again() =>
        await Refused($"{{ {Repeat(1000, i => $"a{i}: __schema {{ types {{ name }} }}")} b: __schema {{ types {{ name }} }} }}", "1001 fields with an alias");

    [Fact]
    public async Task More_ids_than_a_batch_may_have() =>
        await Refused($"{{ nodes(ids: [{Repeat(14_000, _ => "\"a\"")}]) {{ id }} }}", "At most 100 ids can be asked for at once; there are 14000");

    [Fact]
    public async Task A_number_of_a_hundred_thousand_digits() =>
        await Refused($"{{ counties(first: {new string('9', 100_000)}) {{ totalCount }} }}", "not a long number.", code: "ValuesOfCorrectTypeRule");

    [Fact]
    public async Task A_search_of_a_hundred_thousand_characters() =>
        await Refused($"{{ search(text: \"{new string('x', 100_000)}\") {{ totalCount }} }}", "at most 200 characters", code: "BAD_ARGUMENT");

    [Fact]
    public async Task A_filter_that_reads_the_whole_graph_for_each_entry()
    {
        const int Rounds = 4;
        var around = string.Concat(Enumerable.Repeat("{ county: { municipalities: { some: ", Rounds)) + "{ name: { eq: \"x\" } }" + string.Concat(Enumerable.Repeat(" } } }", Rounds));
        await Refused($"{{ municipalities(where: {around}) {{ totalCount }} }}", "more than 5,000,000 comparisons");
    }

    private static async Task Refused(string query, string words, int errors = 1, string code = "LIMIT_EXCEEDED")
    {
        var response = await Ask.Response(query, countsCost: true);

        var all = response.GetProperty("errors");
        all.GetArrayLength().ShouldBe(errors);
        all[errors - 1].GetProperty("message").GetString()!.ShouldContain(words);
        all[errors - 1].GetProperty("extensions").GetProperty("code").GetString().ShouldBe(code);
    }

    private static string Chain(int length, string inside) => Repeat(length, _ => "contact { entry {") + inside + Repeat(length, _ => "} }");

    private static string Repeat(int count, Func<int, string> text) => string.Join(' ', Enumerable.Range(0, count).Select(text));
}
