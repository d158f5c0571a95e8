using System.Buffers;
using System.Text;

namespace Selvhjelp.GraphQL.Language;

/// <summary>What the current string token means: its escapes resolved, or its indentation removed.</summary>
internal ref partial struct Lexer
{
    /// <summary>The value of the current <see cref="TokenKind.String"/> or <see cref="TokenKind.BlockString"/>.</summary>
    public readonly string StringValue()
    {
        if (Kind == TokenKind.BlockString)
            return BlockString.Value(source[(Start + 3)..(End - 3)]);
        return HasEscapes ? Unescape() : Encoding.UTF8.GetString(source[(Start + 1)..(End - 1)]);
    }

    private readonly string Unescape()
    {
        // An escape sequence is never shorter than the character it stands for.
        var buffer = ArrayPool<byte>.Shared.Rent(End - Start);
        var written = 0;
        var position = Start + 1;
        while (position < End - 1)
        {
            if (source[position] == '\\')
                written += ReadEscape(ref position).EncodeToUtf8(buffer.AsSpan(written));
            else
                buffer[written++] = source[position++];
        }

        var value = Encoding.UTF8.GetString(buffer, 0, written);
        ArrayPool<byte>.Shared.Return(buffer);
        return value;
    }
}
