using Selvhjelp.GraphQL.Language;

namespace Selvhjelp.GraphQL.Tests.Language;

public class PrinterTests
{
    private static string Reprint(string document) => Printer.Print(Parser.Parse(document, ParserLimits.TypeSystem));

    [Theory]
    [InlineData("{a}", "{\n  a\n}")]
    [InlineData("query{a}", "{\n  a\n}")]
    [InlineData("query @a{b}", "query @a {\n  b\n}")]
    [InlineData("query A($b:[C!]!=[1]@d,$e:F){g}", "query A($b: [C!]! = [1] @d, $e: F) {\n  g\n}")]
    [InlineData("query(\"b\"$b:C){d}", "query (\n\"b\"\n$b: C\n) {\n  d\n}")]
    [InlineData("\"why\"mutation A{b}", "\"why\"\nmutation A {\n  b\n}")]
    [InlineData("{a:b(c:1,d:$e)@f@g(h:1){i}}", "{\n  a: b(c: 1, d: $e) @f @g(h: 1) {\n    i\n  }\n}")]
    [InlineData("{...A@b...on C@d{e}...{f}...@g{h}}",
        "{\n  ...A @b\n  ... on C @d {\n    e\n  }\n  ... {\n    f\n  }\n  ... @g {\n    h\n  }\n}")]
    [InlineData("\"why\"fragment A on B@c{d}", "\"why\"\nfragment A on B @c {\n  d\n}")]
    [InlineData("{a}{b}", "{\n  a\n}\n\n{\n  b\n}")]
    public void Operations_and_fragments_are_printed_in_canonical_form(string document, string expected) =>
        Reprint(document).ShouldBe(expected);

    [Theory]
    [InlineData("[1,-1.5e3,true,false,null,E,$v]", "[1, -1.5e3, true, false, null, E, $v]")]
    [InlineData("{a:{b:[]},c:1}", "{ a: { b: [] }, c: 1 }")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0001\\u007f\\u{1F600}å\"", "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u007F\U0001F600å\"")]
    [InlineData("\"\"\"one line\"\"\"", "\"\"\"one line\"\"\"")]
    [InlineData("\"\"\"  indented\"\"\"", "\"\"\"  indented\"\"\"")]
    [InlineData("\"\"\"ends in quote\" \n \"\"\"", "\"\"\"ends in quote\" \"\"\"")]
    [InlineData("\"\"\"ends in backslash\\ \n\"\"\"", "\"\"\"ends in backslash\\ \"\"\"")]
    public void Values_are_printed_in_canonical_form(string value, string expected) =>
        Reprint($"{{a(b:{value})}}").ShouldBe($"{{\n  a(b: {expected})\n}}");

    [Fact]
    public void A_block_string_is_indented_with_the_text_around_it() =>
        Reprint("{a(b:\"\"\"\nfirst\n  second \\\"\"\"\n\"\"\")}").ShouldBe("{\n  a(b: \"\"\"\n  first\n    second \\\"\"\"\n  \"\"\")\n}");

    [Fact]
    public void Arguments_and_values_that_do_not_fit_on_a_line_get_a_line_each()
    {
        var name = new string('n', 40);

        Reprint($"{{a({name}:1,{name}:2)}}").ShouldBe($"{{\n  a(\n    {name}: 1\n    {name}: 2\n  )\n}}");
        Reprint($"{{a(b:[{name},{name}])}}").ShouldBe($"{{\n  a(\n    b: [\n      {name}\n      {name}\n    ]\n  )\n}}");
        Reprint($"{{a(b:{{{name}:1,{name}:2}})}}").ShouldBe($"{{\n  a(\n    b: {{\n      {name}: 1\n      {name}: 2\n    }}\n  )\n}}");
        Reprint($"{{{name}{name}{name}}}").ShouldBe($"{{\n  {name}{name}{name}\n}}");
    }

    [Theory]
    [InlineData("\"d\"schema@a{query:Q mutation:M subscription:S}",
        "\"d\"\nschema @a {\n  query: Q\n  mutation: M\n  subscription: S\n}")]
    [InlineData("extend schema@a", "extend schema @a")]
    [InlineData("\"d\"scalar A@b", "\"d\"\nscalar A @b")]
    [InlineData("type A", "type A")]
    [InlineData("type A implements&B&C@d{\"e\"f(g:H=1@i):J@k}", "type A implements B & C @d {\n  \"e\"\n  f(g: H = 1 @i): J @k\n}")]
    [InlineData("type A{b(\"c\"d:E\"f\"g:H):I}", "type A {\n  b(\n    \"c\"\n    d: E\n    \"f\"\n    g: H\n  ): I\n}")]
    [InlineData("interface A implements B{c:[D!]!}", "interface A implements B {\n  c: [D!]!\n}")]
    [InlineData("union A@b=|C|D", "union A @b = C | D")]
    [InlineData("enum A{\"b\"B@c C}", "enum A {\n  \"b\"\n  B @c\n  C\n}")]
    [InlineData("input A{b:C={d:1}@e}", "input A {\n  b: C = { d: 1 } @e\n}")]
    [InlineData("directive@a(b:C)repeatable on|FIELD|OBJECT", "directive @a(b: C) repeatable on FIELD | OBJECT")]
    [InlineData("extend type A implements B", "extend type A implements B")]
    [InlineData("extend interface A{b:C}", "extend interface A {\n  b: C\n}")]
    [InlineData("extend union A=B", "extend union A = B")]
    [InlineData("extend enum A{B}", "extend enum A {\n  B\n}")]
    [InlineData("extend input A{b:C}", "extend input A {\n  b: C\n}")]
    [InlineData("extend scalar A@b", "extend scalar A @b")]
    public void Type_systems_are_printed_in_canonical_form(string document, string expected) => Reprint(document).ShouldBe(expected);

    [Fact]
    public void A_type_system_with_everything_in_it_survives_a_round_trip()
    {
        var once = Reprint(Documents.TypeSystem);

        Reprint(once).ShouldBe(once);
        // Nothing was lost on the way: the same tokens, but for layout and optional delimiters.
        Words(once).ShouldBe(Words(Documents.TypeSystem));
    }

    [Fact]
    public void A_document_with_everything_in_it_survives_a_round_trip()
    {
        var once = Reprint(Documents.KitchenSink);

        Reprint(once).ShouldBe(once);
        Words(once).ShouldBe(Words(Documents.KitchenSink));
    }

    private static string[] Words(string document) =>
        [.. document.Split('\n').Where(line => !line.TrimStart().StartsWith('#')).SelectMany(line => line.Split([' ', ',', '|', '&']))
            .SelectMany(word => System.Text.RegularExpressions.Regex.Split(word, @"(\W)")).Where(word => word.Trim().Length > 0)];
}
