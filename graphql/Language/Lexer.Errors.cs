using System.Text;

namespace Selvhjelp.GraphQL.Language;

/// <summary>Errors, kept apart so that the reading methods stay small.</summary>
internal ref partial struct Lexer
{
    /// <summary>An error at an offset. The caller throws it.</summary>
    public readonly GraphQLSyntaxException Error(int offset, string message) => new(message, SourceLocation.Of(source, offset));

    /// <summary>The error of a document that is beyond a limit. The caller throws it.</summary>
    public readonly GraphQLSyntaxException LimitError(int offset, string message) => new(message, SourceLocation.Of(source, offset)) { IsLimit = true };

    /// <summary>The current token as an error shows it.</summary>
    public readonly string DescribeToken() => Kind switch
    {
        TokenKind.EndOfFile or TokenKind.String or TokenKind.BlockString => Describe(Kind),
        TokenKind.Name => $"the name \"{Shorten(Text)}\"",
        TokenKind.Int or TokenKind.Float => $"the number {Shorten(Text)}",
        _ => $"\"{Describe(Kind)}\"",
    };

    private readonly GraphQLSyntaxException UnexpectedCharacter(int position, byte first)
    {
        if (first == '\'')
            return Error(position, "A string is written with double quotes (\"), not with single ones (').");
        if (first == '.' && At(position + 1) == '.')
            return Error(position, "Found \"..\". Did you mean \"...\"?");
        if (first == '.' && IsDigit(At(position + 1)))
            return Error(position, "A number must have a digit before its decimal point.");
        return Error(position, $"Found {DescribeCharacter(position)}, which may stand only in a string or a comment.");
    }

    private readonly GraphQLSyntaxException Unterminated(int position) =>
        Error(position, "The string is not closed before the end of its line or of the document.");

    private readonly GraphQLSyntaxException InvalidUnicodeEscape(int start)
    {
        var rest = source[start..Math.Min(source.Length, start + 16)];
        var end = rest.IndexOfAny("\"}\n\r "u8);
        if (end >= 0 && rest[end] == '}')
            end++;
        return Error(start, $"The escape sequence {Shorten(end < 0 ? rest : rest[..end])} does not stand for a Unicode character.");
    }

    /// <summary>The character at an offset: printable ASCII as it is, anything else by its code point.</summary>
    private readonly string DescribeCharacter(int position)
    {
        if (position >= source.Length)
            return Describe(TokenKind.EndOfFile);
        _ = Rune.DecodeFromUtf8(source[position..], out var rune, out _);
        return rune.Value is >= 0x20 and < 0x7F ? $"\"{rune}\"" : $"U+{rune.Value:X4}";
    }

    private static string Shorten(ReadOnlySpan<byte> text)
    {
        const int Most = 40;
        return text.Length <= Most ? Encoding.UTF8.GetString(text) : Encoding.UTF8.GetString(text[..Most]) + "…";
    }
}
