using System.Buffers;
using System.Globalization;

namespace Selvhjelp.Api.Text;

/// <summary>
/// A text that is looked for in other texts, both folded (see <see cref="Folding"/>). The other text is folded into a buffer, letter by letter, so
/// that to look through a hundred thousand of them makes no garbage.
/// </summary>
internal sealed class FoldedPattern(string text)
{
    private const int ShortText = 128;
    private const int MostLettersPerCharacter = 2;

    // Latin letters; what comes after them in Unicode is rare in Norwegian texts, but for dashes, quotation marks and accents.
    private const char AfterTable = '\u0250';
    private static readonly string[] Table = [.. Enumerable.Range(0, AfterTable).Select(code => Folding.Fold(((char)code).ToString()))];

    private readonly string folded = Folding.Fold(text);

    /// <summary>Whether there is nothing to look for: no letter and no digit.</summary>
    public bool IsEmpty => folded.Length == 0;

    /// <summary>Whether the folded <paramref name="other"/> has this pattern in it.</summary>
    public bool IsIn(string other)
    {
        if (other.Length <= ShortText) return IsIn(other, stackalloc char[ShortText * MostLettersPerCharacter]);
        var rented = ArrayPool<char>.Shared.Rent(other.Length * MostLettersPerCharacter);
        var found = IsIn(other, rented);
        ArrayPool<char>.Shared.Return(rented);
        return found;
    }

    private bool IsIn(string other, Span<char> buffer)
    {
        var length = Fold(other, buffer);
        return length < 0 ? Folding.Fold(other).Contains(folded, StringComparison.Ordinal) : buffer[..length].IndexOf(folded) >= 0;
    }

    // The number of characters; -1 when there is a letter that the table does not know.
    private static int Fold(string other, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in other)
        {
            if (char.IsAsciiLetterLower(c))
            {
                buffer[length++] = c;
            }
            else if (c < AfterTable)
            {
                var letters = Table[c];
                foreach (var letter in letters) buffer[length++] = letter;
                if (letters.Length == 0) PartWords(buffer, ref length);
            }
            else if (char.IsLetterOrDigit(c))
            {
                return -1;
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            {
                PartWords(buffer, ref length);
            }
        }

        return length;
    }

    private static void PartWords(Span<char> buffer, ref int length)
    {
        if (length > 0 && buffer[length - 1] != ' ') buffer[length++] = ' ';
    }
}
