using System.Buffers;
using System.Text;

namespace Selvhjelp.GraphQL.Language;

/// <summary>The two directions of a block string (section 2.9.4): what its source means, and how a value is written as one.</summary>
internal static class BlockString
{
    private const int LongestSingleLine = 70;

    /// <summary>BlockStringValue(rawValue): common indentation and blank first and last lines removed.</summary>
    /// <param name="raw">The bytes between the triple quotes.</param>
    public static string Value(ReadOnlySpan<byte> raw)
    {
        var (indent, first, last) = Measure(raw);
        if (last < 0)
            return "";

        var buffer = ArrayPool<byte>.Shared.Rent(raw.Length);
        var written = 0;
        var number = 0;
        while (number <= last)
        {
            var line = NextLine(ref raw);
            if (number > first)
                buffer[written++] = (byte)'\n';
            if (number > 0)
                line = line[Math.Min(indent, line.Length)..];
            if (number >= first)
                written += CopyUnescaped(line, buffer.AsSpan(written));
            number++;
        }

        var value = Encoding.UTF8.GetString(buffer, 0, written);
        ArrayPool<byte>.Shared.Return(buffer);
        return value;
    }

    /// <summary>The indentation that all lines but the first share, and the numbers of the first and last that are not blank.</summary>
    private static (int Indent, int First, int Last) Measure(ReadOnlySpan<byte> raw)
    {
        var (indent, first, last) = (int.MaxValue, -1, -1);
        for (var number = 0; !raw.IsEmpty; number++)
        {
            var line = NextLine(ref raw);
            var leading = line.IndexOfAnyExcept((byte)' ', (byte)'\t');
            if (leading < 0)
                continue;
            if (first < 0)
                first = number;
            last = number;
            if (number > 0)
                indent = Math.Min(indent, leading);
        }

        return (indent, first, last);
    }

    private static ReadOnlySpan<byte> NextLine(ref ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
        var line = end < 0 ? rest : rest[..end];
        if (end < 0)
            rest = [];
        else
            rest = rest[(end + (rest[end..].StartsWith("\r\n"u8) ? 2 : 1))..];
        return line;
    }

    private static int CopyUnescaped(ReadOnlySpan<byte> line, Span<byte> target)
    {
        var written = 0;
        while (line.IndexOf("\\\"\"\""u8) is var escape and >= 0)
        {
            line[..escape].CopyTo(target[written..]);
            "\"\"\""u8.CopyTo(target[(written + escape)..]);
            written += escape + 3;
            line = line[(escape + 4)..];
        }

        line.CopyTo(target[written..]);
        return written + line.Length;
    }

    /// <summary>Writes a value so that <see cref="Value"/> gives it back, laid out as the reference implementation does.</summary>
    public static string Print(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"");
        var lines = escaped.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);
        var isSingleLine = lines.Length == 1;
        var isIndentedThroughout = !isSingleLine && lines.Skip(1).All(line => line.Length == 0 || IsBlank(line[0]));
        var endsInTripleQuotes = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var needsLastLine = (value.EndsWith('"') && !endsInTripleQuotes) || value.EndsWith('\\');
        var isSpread = !isSingleLine || value.Length > LongestSingleLine || needsLastLine || endsInTripleQuotes;
        // A leading blank on a single line would be taken for indentation on a line of its own.
        var startsOnOwnLine = isIndentedThroughout || (isSpread && !(isSingleLine && value.Length > 0 && IsBlank(value[0])));
        return "\"\"\"" + (startsOnOwnLine ? "\n" : "") + escaped + (isSpread ? "\n" : "") + "\"\"\"";
    }

    /// <summary>
    /// Whether <see cref="Print"/> can write a value at all: it would lose carriage returns, other control characters, blank first
    /// and last lines, and an indentation that all lines share.
    /// </summary>
    public static bool CanPrint(string value)
    {
        if (value.Length == 0)
            return true;
        // Further control characters are written as they are, as the reference implementation does.
        if (value.AsSpan().IndexOfAnyInRange('\u0000', '\u0008') >= 0 || value.AsSpan().IndexOfAnyInRange('\u000B', '\u000F') >= 0)
            return false;

        var lines = value.Split('\n');
        if (IsBlankLine(lines[0]) || IsBlankLine(lines[^1]))
            return false;
        return lines.Length == 1 || !lines.All(line => IsBlankLine(line) || IsBlank(line[0]));
    }

    private static bool IsBlank(char value) => value is ' ' or '\t';

    private static bool IsBlankLine(string line) => line.AsSpan().IndexOfAnyExcept(' ', '\t') < 0;
}
