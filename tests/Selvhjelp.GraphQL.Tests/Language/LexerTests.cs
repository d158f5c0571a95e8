using System.Text;
using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Tests.Language;

/// <summary>Section 2.1 "Source Text" and the literals of section 2.9.</summary>
public class LexerTests
{
    private static ValueNode Value(string text) => Parser.ParseConstantValue(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Byte_order_marks_commas_white_space_and_comments_are_ignored()
    {
        var document = Parser.Parse("\uFEFF#æøå\r{,,\ta,\r\n#\n\uFEFFb # c }\n}");

        var operation = document.Definitions.ShouldHaveSingleItem().ShouldBeOfType<OperationDefinitionNode>();
        operation.SelectionSet.Selections.Cast<FieldNode>().Select(field => field.Name.Value).ShouldBe(["a", "b"]);
    }

    [Theory]
    [InlineData("{ \u0007 }", 1, 3)]
    [InlineData("{ å }", 1, 3)]
    [InlineData("{ a 'b' }", 1, 5)]
    [InlineData("{ ..a }", 1, 3)]
    [InlineData("{ . a }", 1, 3)]
    [InlineData("{ a(b: .5) }", 1, 8)]
    [InlineData("{\r\n\n\r  a?", 4, 4)]
    [InlineData("\uFEFF{ ? }", 1, 4)]
    [InlineData("# \U0001F600 å\n{ a(b: \"\U0001F600\" ?) }", 2, 13)]
    public void A_character_outside_the_grammar_is_an_error_where_it_stands(string document, int line, int column) =>
        document.ShouldFailAt(line, column);

    [Fact]
    public void A_single_quote_is_answered_with_advice() =>
        "{ a(b: 'c') }".ShouldFailAt(1, 8).Message.ShouldBe("A string is written with double quotes (\"), not with single ones (').");

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("9007199254740993123456789")]
    [InlineData("-10")]
    public void Integers_are_kept_as_written(string text) => Value(text).ShouldBe(new IntValueNode(text, new SourceSpan(0, text.Length)));

    [Theory]
    [InlineData("0.0")]
    [InlineData("-1.50")]
    [InlineData("1e3")]
    [InlineData("1E+3")]
    [InlineData("123.456e-78")]
    public void Floats_are_kept_as_written(string text) => Value(text).ShouldBe(new FloatValueNode(text, new SourceSpan(0, text.Length)));

    [Theory]
    [InlineData("00", 2)]
    [InlineData("-01", 3)]
    [InlineData("+1", 1)]
    [InlineData("-", 2)]
    [InlineData("-a", 2)]
    [InlineData("1.", 3)]
    [InlineData("1.a", 3)]
    [InlineData("1.5.2", 4)]
    [InlineData("1e", 3)]
    [InlineData("1e-", 4)]
    [InlineData("1a", 2)]
    [InlineData("0xF1", 2)]
    [InlineData("1_000", 2)]
    [InlineData("1.5f", 4)]
    [InlineData("1e5e", 4)]
    [InlineData(".1", 1)]
    public void A_malformed_number_is_an_error_where_it_breaks(string text, int column) =>
        Should.Throw<GraphQLSyntaxException>(() => Value(text)).Location.ShouldBe(new SourceLocation(1, column));

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\" white \"", " white ")]
    [InlineData("\"blåbær \U0001F600\"", "blåbær \U0001F600")]
    [InlineData("\"# no comment\"", "# no comment")]
    [InlineData("""
        "\"\\\/\b\f\n\r\t"
        """, "\"\\/\b\f\n\r\t")]
    [InlineData("""
        "\u00e5\u00E5"
        """, "åå")]
    [InlineData("""
        "\u{e5}\u{1F600}\u{10FFFF}\u{00000041}"
        """, "å\U0001F600\U0010FFFFA")]
    [InlineData("""
        "\uD83D\uDE00."
        """, "\U0001F600.")]
    [InlineData("\"\u0007\"", "\u0007")]
    public void A_string_has_its_escapes_resolved(string text, string expected)
    {
        var value = Value(text).ShouldBeOfType<StringValueNode>();

        value.Value.ShouldBe(expected);
        value.IsBlock.ShouldBeFalse();
    }

    [Theory]
    [InlineData("\"", 2)]
    [InlineData("\"abc", 5)]
    [InlineData("\"a\nb\"", 3)]
    [InlineData("\"a\rb\"", 3)]
    [InlineData("\"a\\", 3)]
    [InlineData("\"a\\\"", 5)]
    [InlineData("\"a\\x\"", 3)]
    [InlineData("\"a\\'\"", 3)]
    [InlineData("\"å\\u12\"", 3)]
    [InlineData("\"a\\u12G4\"", 3)]
    [InlineData("\"a\\uD83D\"", 3)]
    [InlineData("\"a\\uDE00\"", 3)]
    [InlineData("\"a\\uDE00\\uD83D\"", 3)]
    [InlineData("\"a\\uD83D\\u0041\"", 3)]
    [InlineData("\"a\\uD83D\\n\"", 3)]
    [InlineData("\"a\\u{}\"", 3)]
    [InlineData("\"a\\u{D83D}\"", 3)]
    [InlineData("\"a\\u{110000}\"", 3)]
    [InlineData("\"a\\u{FFFFFFFFF}\"", 3)]
    [InlineData("\"a\\u{41\"", 3)]
    [InlineData("\"a\\u{4G}\"", 3)]
    public void A_malformed_string_is_an_error_where_it_breaks(string text, int column) =>
        Should.Throw<GraphQLSyntaxException>(() => Value(text)).Location.ShouldBe(new SourceLocation(1, column));

    [Theory]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"  \n\t\n \"\"\"", "")]
    [InlineData("\"\"\" one line \"\"\"", " one line ")]
    [InlineData("\"\"\"a \\n \\u0041 \\\"\"\" \"b\" \"\" \"\"\"", "a \\n \\u0041 \"\"\" \"b\" \"\" ")]
    [InlineData("\"\"\"\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  \"\"\"", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("\"\"\"first\r\n\t\ttwo\r\tthree\n\"\"\"", "first\n\ttwo\nthree")]
    [InlineData("\"\"\"\n  a\n \n  b\"\"\"", "a\n\nb")]
    [InlineData("\"\"\"\n  a\n    \n  b\"\"\"", "a\n  \nb")]
    public void A_block_string_loses_its_indentation_and_blank_ends(string text, string expected)
    {
        var value = Value(text).ShouldBeOfType<StringValueNode>();

        value.Value.ShouldBe(expected);
        value.IsBlock.ShouldBeTrue();
    }

    [Fact]
    public void An_open_block_string_is_an_error_at_the_end_of_the_document() => "{ a(b: \"\"\"\nc\\\"\"\"".ShouldFailAt(2, 6);

    [Theory]
    [InlineData(new byte[] { (byte)'{', 0xFF }, 2)]
    [InlineData(new byte[] { (byte)'#', 0xC3, 0xA5, 0xC3 }, 3)]
    [InlineData(new byte[] { (byte)'"', 0xED, 0xA0, 0x80, (byte)'"' }, 2)]
    [InlineData(new byte[] { (byte)'"', 0xC0, 0x80, (byte)'"' }, 2)]
    public void Bytes_that_are_not_utf8_are_an_error_where_they_stand(byte[] document, int column)
    {
        var error = Should.Throw<GraphQLSyntaxException>(() => Parser.Parse(document));

        error.Location.ShouldBe(new SourceLocation(1, column));
        error.Message.ShouldContain("UTF-8");
    }

    [Fact]
    public void A_lone_surrogate_in_a_text_is_an_error_where_it_stands()
    {
        "{ a(b: \"\uD83D\") }".ShouldFailAt(1, 9);
        "# å\uDE00\uD83D".ShouldFailAt(1, 4);
    }

    [Fact]
    public void Names_in_any_length_are_read_whole()
    {
        foreach (var length in Enumerable.Range(1, 80))
        {
            var name = new string('x', length - 1) + '_';

            // Twice: the second time, short names come from the cache.
            for (var i = 0; i < 2; i++)
                Parser.Parse($"{{{name}}}").Definitions[0].ShouldBeOfType<OperationDefinitionNode>()
                    .SelectionSet.Selections[0].ShouldBeOfType<FieldNode>().Name.ShouldBe(new NameNode(name, new SourceSpan(1, length)));
        }
    }
}
