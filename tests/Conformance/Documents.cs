using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.Conformance;

/// <summary>Parses without the limits that a public endpoint has. Only nesting is bounded: the printed form of a document grows with its square.</summary>
internal static class Documents
{
    public static readonly ParserLimits Limits = new() { MaxBytes = int.MaxValue, MaxTokens = int.MaxValue, MaxDepth = 5_000 };

    /// <exception cref="GraphQLSyntaxException">The text does not follow the grammar.</exception>
    public static DocumentNode Parse(string text) => Parser.Parse(text, Limits);
}
