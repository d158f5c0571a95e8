using System.Text;

namespace Selvhjelp.GraphQL.Language;

/// <summary>A place in a source as people read it, as an error's <c>locations</c> has it (section 7.1.2 "Errors").</summary>
/// <param name="Line">Line number from 1. A line ends with LF, CR, or CR LF.</param>
/// <param name="Column">Column from 1, in UTF-16 code units as the reference implementation counts them.</param>
public readonly record struct SourceLocation(int Line, int Column)
{
    /// <summary>Finds the line and column of a byte of a UTF-8 source. Costs a pass over the source: only for errors.</summary>
    /// <param name="source">The source.</param>
    /// <param name="offset">Offset of the byte; one outside the source counts as its nearest end.</param>
    public static SourceLocation Of(ReadOnlySpan<byte> source, int offset)
    {
        var before = source[..Math.Clamp(offset, 0, source.Length)];
        var line = 1;
        while (before.IndexOfAny((byte)'\n', (byte)'\r') is var end and >= 0)
        {
            var isPair = before[end] == '\r' && end + 1 < before.Length && before[end + 1] == '\n';
            before = before[(end + (isPair ? 2 : 1))..];
            line++;
        }

        return new SourceLocation(line, Encoding.UTF8.GetCharCount(before) + 1);
    }

    /// <summary>The same of many places, in one pass over the source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="offsets">Offsets of bytes at which characters begin, in any order.</param>
    internal static Dictionary<int, SourceLocation> OfAll(ReadOnlySpan<byte> source, IEnumerable<int> offsets)
    {
        var found = new Dictionary<int, SourceLocation>();
        var (position, here) = (0, new SourceLocation(1, 1));
        foreach (var offset in offsets.Distinct().Order())
        {
            var next = Math.Clamp(offset, position, source.Length);
            // The first line of the rest begins where the last place was.
            var further = Of(source[position..next], next - position);
            here = further.Line == 1 ? here with { Column = here.Column + further.Column - 1 } : new SourceLocation(here.Line + further.Line - 1, further.Column);
            found.Add(offset, here);
            position = next;
        }

        return found;
    }
}
