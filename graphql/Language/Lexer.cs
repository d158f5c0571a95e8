using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Selvhjelp.GraphQL.Language;

/// <summary>
/// Reads tokens (section 2.1) from UTF-8 that was checked to be valid. It holds one token at a time and allocates nothing.
/// A mutable ref struct: hand it on by reference only, a copy would read the same tokens again.
/// </summary>
internal ref partial struct Lexer
{
    private readonly ReadOnlySpan<byte> source;
    private readonly int maxTokens;
    private int tokens;

    public Lexer(ReadOnlySpan<byte> source, int maxTokens)
    {
        this.source = source;
        this.maxTokens = maxTokens;
    }

    /// <summary>The kind of the current token.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>Offset of the first byte of the current token.</summary>
    public int Start { get; private set; }

    /// <summary>Offset of the byte after the current token.</summary>
    public int End { get; private set; }

    /// <summary>Offset of the byte after the token before the current one.</summary>
    public int PreviousEnd { get; private set; }

    /// <summary>Whether the current string contains escape sequences.</summary>
    public bool HasEscapes { get; private set; }

    public readonly ReadOnlySpan<byte> Source => source;

    /// <summary>The bytes of the current token.</summary>
    public readonly ReadOnlySpan<byte> Text => source[Start..End];

    /// <summary>Moves to the next token.</summary>
    public void Advance()
    {
        PreviousEnd = End;
        var position = SkipIgnored(End);
        Start = position;
        if (position >= source.Length)
        {
            Kind = TokenKind.EndOfFile;
            End = position;
            return;
        }

        if (++tokens > maxTokens)
            throw LimitError(position, $"The document has more than {maxTokens} tokens.");

        var first = source[position];
        if (IsNameStart(first))
        {
            Kind = TokenKind.Name;
            End = EndOfName(position + 1);
        }
        else if (PunctuatorKinds[first] is var punctuator and not 0)
        {
            Kind = (TokenKind)punctuator;
            End = position + 1;
        }
        else
        {
            ReadLiteral(position, first);
        }
    }

    /// <summary>Skips what section 2.1.7 says is ignored: byte order marks, white space, line ends, comments, commas.</summary>
    private readonly int SkipIgnored(int position)
    {
        while (position < source.Length)
        {
            switch (source[position])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)',':
                    position++;
                    continue;
                case (byte)'#':
                    var length = source[position..].IndexOfAny((byte)'\n', (byte)'\r');
                    position = length < 0 ? source.Length : position + length;
                    continue;
                case 0xEF when source[position..].StartsWith(ByteOrderMark):
                    position += ByteOrderMark.Length;
                    continue;
                default:
                    return position;
            }
        }

        return position;
    }

    private void ReadLiteral(int position, byte first)
    {
        if (first == '"')
        {
            if (At(position + 1) == '"' && At(position + 2) == '"')
                ReadBlockString(position);
            else
                ReadString(position);
        }
        else if (first == '-' || IsDigit(first))
        {
            ReadNumber(position);
        }
        else if (first == '.' && At(position + 1) == '.' && At(position + 2) == '.')
        {
            Kind = TokenKind.Spread;
            End = position + 3;
        }
        else
        {
            throw UnexpectedCharacter(position, first);
        }
    }

    private readonly int EndOfName(int position)
    {
        while (position < source.Length && IsNameContinue(source[position]))
            position++;
        return position;
    }

    /// <summary>The byte at an offset; 0, which no token may contain, behind the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly byte At(int position) => (uint)position < (uint)source.Length ? source[position] : (byte)0;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsDigit(byte value) => (uint)(value - '0') <= 9;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsNameStart(byte value) => (uint)((value | 0x20) - 'a') <= 'z' - 'a' || value == '_';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsNameContinue(byte value) => IsNameStart(value) || IsDigit(value);

    /// <summary>The <see cref="TokenKind"/> of each byte that is a punctuator by itself (section 2.1.8), else 0.</summary>
    private static readonly byte[] PunctuatorKinds = CreatePunctuatorKinds();

    private static byte[] CreatePunctuatorKinds()
    {
        var kinds = new byte[256];
        for (var kind = TokenKind.Exclamation; kind <= TokenKind.BraceRight; kind++)
        {
            if (kind != TokenKind.Spread)
                kinds[Describe(kind)[0]] = (byte)kind;
        }

        return kinds;
    }

    /// <summary>A token's kind as an error names it; a punctuator by its own characters.</summary>
    public static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.EndOfFile => "the end of the document",
        TokenKind.Exclamation => "!",
        TokenKind.Dollar => "$",
        TokenKind.Ampersand => "&",
        TokenKind.ParenthesisLeft => "(",
        TokenKind.ParenthesisRight => ")",
        TokenKind.Spread => "...",
        TokenKind.Colon => ":",
        TokenKind.Equals => "=",
        TokenKind.At => "@",
        TokenKind.BracketLeft => "[",
        TokenKind.BracketRight => "]",
        TokenKind.BraceLeft => "{",
        TokenKind.Pipe => "|",
        TokenKind.BraceRight => "}",
        TokenKind.Name => "a name",
        TokenKind.Int => "an integer",
        TokenKind.Float => "a float",
        TokenKind.String or TokenKind.BlockString => "a string",
        _ => throw new UnreachableException(),
    };
}
