using Selvhjelp.GraphQL.Language;

namespace Selvhjelp.GraphQL.Tests.Language;

public class ParserLimitsTests
{
    private static readonly ParserLimits Small = new() { MaxBytes = 40, MaxTokens = 8, MaxDepth = 3 };

    [Fact]
    public void A_document_at_the_limits_is_read() =>
        Parser.Parse("{ a { b { c } } }".PadRight(40), Small with { MaxTokens = 9 }).Definitions.Count.ShouldBe(1);

    [Fact]
    public void One_token_too_many_is_an_error_at_that_token()
    {
        var error = Should.Throw<GraphQLSyntaxException>(() => Parser.Parse("{ a b c d e f g }", Small));

        error.Location.ShouldBe(new SourceLocation(1, 17));
        error.Message.ShouldBe("The document has more than 8 tokens.");
    }

    [Fact]
    public void One_byte_too_many_is_an_error()
    {
        var error = Should.Throw<GraphQLSyntaxException>(() => Parser.Parse("{ a }".PadRight(41), Small));

        error.Location.ShouldBe(new SourceLocation(1, 41));
        error.Message.ShouldBe("The document is longer than 40 bytes.");
    }

    [Theory]
    [InlineData("{a{b{c{", 7)]
    [InlineData("{a(b:[[[", 8)]
    [InlineData("{a(b:{c:{d:{", 12)]
    [InlineData("query($a:[[[[", 13)]
    public void One_level_too_deep_is_an_error(string document, int column)
    {
        var error = Should.Throw<GraphQLSyntaxException>(() => Parser.Parse(document, Small with { MaxTokens = 100 }));

        error.Column.ShouldBe(column);
        error.Message.ShouldBe("The document is nested more than 3 levels deep.");
    }

    [Theory]
    [InlineData("{a", "{a")]
    [InlineData("{a(b:", "[")]
    [InlineData("{a(b:", "{c:")]
    [InlineData("query($a:", "[")]
    public void Depth_without_end_is_an_error_by_default(string start, string repeated)
    {
        var document = start + string.Concat(Enumerable.Repeat(repeated, 4_000));

        Should.Throw<GraphQLSyntaxException>(() => Parser.Parse(document)).Message.ShouldBe("The document is nested more than 128 levels deep.");
    }

    [Fact]
    public void Siblings_do_not_add_to_the_depth()
    {
        var document = "{" + string.Concat(Enumerable.Repeat(" a(b: [{c: [1]}]) { d }", 500)) + " }";

        Parser.Parse(document, new ParserLimits { MaxDepth = 4 }).Definitions.Count.ShouldBe(1);
    }
}
