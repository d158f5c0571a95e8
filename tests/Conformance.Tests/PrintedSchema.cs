using System.Text;
using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.Conformance.Tests;

/// <summary>Compares printed schemas definition by definition: their order says nothing.</summary>
internal static class PrintedSchema
{
    public static bool Same(string theirs, string ours) => Definitions(theirs).SequenceEqual(Definitions(ours));

    /// <summary>The text of each definition, with its description, sorted.</summary>
    private static IEnumerable<string> Definitions(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Parser.Parse(bytes, ParserLimits.TypeSystem).Definitions
            .Select(definition => Text(bytes, definition.Span)).Order(StringComparer.Ordinal);
    }

    private static string Text(byte[] source, SourceSpan span) => Encoding.UTF8.GetString(source, span.Start, span.Length);
}
