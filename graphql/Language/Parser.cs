using System.Text;
using System.Text.Unicode;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Language;

/// <summary>
/// A recursive descent parser for the whole grammar of the September 2025 edition (appendix C), executable documents and type systems.
/// </summary>
public ref partial struct Parser
{
    private readonly ParserLimits limits;
    private Lexer lexer;
    private int depth;

    private Parser(ReadOnlySpan<byte> utf8, ParserLimits limits)
    {
        this.limits = limits;
        lexer = new Lexer(utf8, limits.MaxTokens);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <param name="limits">How much work it may ask for; <see cref="ParserLimits.Default"/> when null.</param>
    /// <exception cref="GraphQLSyntaxException">The bytes are not UTF-8, do not follow the grammar, or exceed a limit.</exception>
    public static DocumentNode Parse(ReadOnlySpan<byte> utf8, ParserLimits? limits = null) => Start(utf8, limits).ParseDocument();

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte}, ParserLimits?)"/>
    /// <param name="text">The document. Spans of its nodes count bytes of its UTF-8 form.</param>
    /// <param name="limits">How much work it may ask for; <see cref="ParserLimits.Default"/> when null.</param>
    public static DocumentNode Parse(string text, ParserLimits? limits = null)
    {
        var lone = IndexOfLoneSurrogate(text);
        return lone < 0 ? Parse(Encoding.UTF8.GetBytes(text), limits) : throw LoneSurrogate(text, lone, limits);
    }

    /// <summary>Reads a constant value (section 2.9), such as a default value.</summary>
    /// <param name="utf8">The value in UTF-8, and nothing else.</param>
    /// <param name="limits">How much work it may ask for; <see cref="ParserLimits.Default"/> when null.</param>
    /// <exception cref="GraphQLSyntaxException">It is not a constant value.</exception>
    public static ValueNode ParseConstantValue(ReadOnlySpan<byte> utf8, ParserLimits? limits = null)
    {
        var parser = Start(utf8, limits);
        var value = parser.ParseValue(isConstant: true);
        parser.Expect(TokenKind.EndOfFile);
        return value;
    }

    /// <summary>Reads a type reference (section 2.11), such as <c>[Int!]!</c>.</summary>
    /// <param name="utf8">The type reference in UTF-8, and nothing else.</param>
    /// <param name="limits">How much work it may ask for; <see cref="ParserLimits.Default"/> when null.</param>
    /// <exception cref="GraphQLSyntaxException">It is not a type reference.</exception>
    public static TypeNode ParseTypeReference(ReadOnlySpan<byte> utf8, ParserLimits? limits = null)
    {
        var parser = Start(utf8, limits);
        var type = parser.ParseType();
        parser.Expect(TokenKind.EndOfFile);
        return type;
    }

    private static Parser Start(ReadOnlySpan<byte> utf8, ParserLimits? limits)
    {
        limits ??= ParserLimits.Default;
        if (utf8.Length > limits.MaxBytes)
            throw TooLong(utf8, limits.MaxBytes);
        if (!Utf8.IsValid(utf8))
            throw NotUtf8(utf8);
        var parser = new Parser(utf8, limits);
        parser.lexer.Advance();
        return parser;
    }

    /// <summary>Where half of a surrogate pair stands without the other, which no encoding can tell; -1 when none does.</summary>
    private static int IndexOfLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }

    /// <summary>The error about a lone surrogate, or the one that reading finds before it.</summary>
    private static GraphQLSyntaxException LoneSurrogate(string text, int position, ParserLimits? limits)
    {
        var before = Encoding.UTF8.GetBytes(text[..position]);
        var place = SourceLocation.Of(before, before.Length);
        try
        {
            Parse(before, limits);
        }
        catch (GraphQLSyntaxException exception) when (exception.Location != place)
        {
            return exception;
        }
        catch (GraphQLSyntaxException)
        {
            // The text broke off there, which is no error of its own.
        }

        return new GraphQLSyntaxException($"Found U+{(int)text[position]:X4}, half of a surrogate pair, without its other half.", place);
    }

    private static GraphQLSyntaxException TooLong(ReadOnlySpan<byte> utf8, int mostBytes) =>
        new($"The document is longer than {mostBytes} bytes.", SourceLocation.Of(utf8, mostBytes)) { IsLimit = true };

    private static GraphQLSyntaxException NotUtf8(ReadOnlySpan<byte> utf8)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(utf8[valid..], out _, out var length) == System.Buffers.OperationStatus.Done)
            valid += length;
        var location = SourceLocation.Of(utf8[..valid], valid);
        return new GraphQLSyntaxException($"The byte 0x{utf8[valid]:X2} does not belong to UTF-8.", location);
    }

    private DocumentNode ParseDocument()
    {
        var definitions = default(NodeListBuilder<DefinitionNode>);
        do
        {
            definitions.Add(ParseDefinition());
        }
        while (lexer.Kind != TokenKind.EndOfFile);
        return new DocumentNode(definitions.ToArray(), new SourceSpan(0, lexer.Source.Length));
    }

    private DefinitionNode ParseDefinition()
    {
        var start = lexer.Start;
        if (lexer.Kind == TokenKind.BraceLeft)
            return ParseOperation(start, description: null);

        var description = ParseDescription();
        if (lexer.Kind != TokenKind.Name)
            throw ExpectedDefinition(start, description);
        var keyword = lexer.Text;
        if (keyword.SequenceEqual("query"u8) || keyword.SequenceEqual("mutation"u8) || keyword.SequenceEqual("subscription"u8))
            return ParseOperation(start, description);
        if (keyword.SequenceEqual("fragment"u8))
            return ParseFragmentDefinition(start, description);
        if (keyword.SequenceEqual("extend"u8) && description is null)
        {
            lexer.Advance();
            return ParseTypeSystemDefinition(start, null, isExtension: true) ?? throw Unexpected("a definition that can be extended");
        }

        return ParseTypeSystemDefinition(start, description, isExtension: false) ?? throw ExpectedDefinition(start, description);
    }

    private readonly GraphQLSyntaxException ExpectedDefinition(int start, StringValueNode? description)
    {
        if (description is null || lexer.Kind is not (TokenKind.Name or TokenKind.BraceLeft))
            return Unexpected("a definition");
        return lexer.Error(start, lexer.Kind == TokenKind.BraceLeft
            ? "The short form of a query cannot have a description."
            : $"A description may stand only before a definition, not before {lexer.DescribeToken()}.");
    }
}
