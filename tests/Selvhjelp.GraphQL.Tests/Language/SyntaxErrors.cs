using Selvhjelp.GraphQL.Language;

namespace Selvhjelp.GraphQL.Tests.Language;

/// <summary>Shorthand for tests about documents that must not parse.</summary>
internal static class SyntaxErrors
{
    /// <summary>Parses a document that must fail at a line and column, both from 1.</summary>
    public static GraphQLSyntaxException ShouldFailAt(this string document, int line, int column)
    {
        var error = Should.Throw<GraphQLSyntaxException>(() => Parser.Parse(document));
        error.Location.ShouldBe(new SourceLocation(line, column), error.Message);
        return error;
    }
}
