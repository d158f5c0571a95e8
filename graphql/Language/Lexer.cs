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

    /// <summary>Moves to the next token, over what section 2.1.7 says is ignored: byte order marks, white space, line ends, comments, commas.</summary>
    public void Advance()
    {
        PreviousEnd = End;
        var text = source;
        var position = End;
        while ((uint)position < (uint)text.Length)
        {
            var first = text[position];
            var type = ByteTypes[first];
            if (type == Ignored)
            {
                position++;
                continue;
            }

            // A kind of token by itself, or the beginning of a name.
            if ((type & KindMask) is var kind and not 0)
            {
                Start = position++;
                if (kind == (int)TokenKind.Name)
                {
                    while ((uint)position < (uint)text.Length && (ByteTypes[text[position]] & NameContinue) != 0)
                        position++;
                }

                End = position;
                Kind = (TokenKind)kind;
                CountToken();
                return;
            }

            if (!SkipRare(ref position, first))
            {
                Start = position;
                CountToken();
                ReadLiteral(position, first);
                return;
            }
        }

        Start = position;
        End = position;
        Kind = TokenKind.EndOfFile;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CountToken()
    {
        if (++tokens > maxTokens)
            ThrowTooMany();
    }

    private readonly void ThrowTooMany() => throw Error(Start, $"The document has more than {maxTokens} tokens.");

    /// <summary>Skips a comment or a byte order mark; false when it is neither.</summary>
    private readonly bool SkipRare(ref int position, byte first)
    {
        if (first == '#')
        {
            var length = source[position..].IndexOfAny((byte)'\n', (byte)'\r');
            position = length < 0 ? source.Length : position + length;
            return true;
        }

        if (first != ByteOrderMark[0] || !source[position..].StartsWith(ByteOrderMark))
            return false;
        position += ByteOrderMark.Length;
        return true;
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

    /// <summary>The byte at an offset; 0, which no token may contain, behind the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly byte At(int position) => (uint)position < (uint)source.Length ? source[position] : (byte)0;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsDigit(byte value) => (uint)(value - '0') <= 9;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsNameStart(byte value) => (uint)((value | 0x20) - 'a') <= 'z' - 'a' || value == '_';

    private const byte KindMask = 0x1F;
    private const byte NameContinue = 0x20;
    private const byte Ignored = 0x40;

    /// <summary>
    /// What each byte means at the start of a token: the <see cref="TokenKind"/> of a punctuator (section 2.1.8) or of a name, or that it is ignored; and
    /// whether it may stand inside a name.
    /// </summary>
    private static readonly byte[] ByteTypes = CreateByteTypes();

    private static byte[] CreateByteTypes()
    {
        var types = new byte[256];
        for (var kind = TokenKind.Exclamation; kind <= TokenKind.BraceRight; kind++)
        {
            if (kind != TokenKind.Spread)
                types[Describe(kind)[0]] = (byte)kind;
        }

        for (var value = 0; value < types.Length; value++)
        {
            if (IsNameStart((byte)value))
                types[value] = (byte)TokenKind.Name | NameContinue;
            else if (IsDigit((byte)value))
                types[value] = NameContinue;
        }

        foreach (var value in " \t\n\r,"u8)
            types[value] = Ignored;
        return types;
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
