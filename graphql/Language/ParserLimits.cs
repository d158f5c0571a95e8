namespace Selvhjelp.GraphQL.Language;

/// <summary>How much work one document may ask of the parser. A document beyond a limit is a syntax error.</summary>
public sealed record ParserLimits
{
    /// <summary>For documents from strangers: 256 KiB, 15,000 tokens.</summary>
    public static ParserLimits Default { get; } = new();

    /// <summary>For schemas that we wrote ourselves: 16 MiB, four million tokens.</summary>
    public static ParserLimits TypeSystem { get; } = new() { MaxBytes = 16 * 1024 * 1024, MaxTokens = 4_000_000 };

    /// <summary>Most bytes of UTF-8 that a document may have.</summary>
    public int MaxBytes { get; init; } = 256 * 1024;

    /// <summary>Most tokens that a document may have. Comments, commas and white space are not tokens.</summary>
    public int MaxTokens { get; init; } = 15_000;

    /// <summary>
    /// How deep selection sets, lists, input objects and list types may be nested, together. Parser, validation and execution
    /// recurse as deep as the document does, so this is what keeps a document from exhausting the stack.
    /// </summary>
    public int MaxDepth { get; init; } = 128;
}
