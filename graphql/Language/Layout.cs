using System.Text;

namespace Selvhjelp.GraphQL.Language;

/// <summary>
/// Text in the making: parts in a chain, with marks where indentation begins and ends. It is put together from the leaves of a syntax tree upwards, and
/// indented only once, at the end; so the cost grows with the text and not with its depth. A layout that was put into another is not used again.
/// </summary>
internal sealed class Layout
{
    private const string Step = "  ";

    private readonly string text;
    private Layout? next;
    private Layout tail;
    private bool indentsBefore;
    private bool dedentsAfter;

    public Layout(string text)
    {
        this.text = text;
        tail = this;
        Length = text.Length;
        LineEnds = text.AsSpan().Count('\n');
    }

    /// <summary>How many characters it has, indentation so far included.</summary>
    public int Length { get; private set; }

    /// <summary>How many of them end lines.</summary>
    public int LineEnds { get; private set; }

    public static implicit operator Layout(string text) => new(text);

    /// <summary>What is not empty of the parts, with a separator between them.</summary>
    public static Layout Join(string separator, params IEnumerable<Layout> parts)
    {
        Layout? joined = null;
        foreach (var part in parts)
        {
            if (part.Length == 0) continue;
            if (joined is null) joined = part;
            else joined.Append(separator).Append(part);
        }

        return joined ?? "";
    }

    /// <summary>A part with something before and after it; nothing when the part is nothing.</summary>
    public static Layout Wrap(string before, Layout part, string after = "") => part.Length == 0 ? part : new Layout(before).Append(part).Append(after);

    /// <summary>How long the parts would be on one line.</summary>
    public static int LengthOf(IReadOnlyList<Layout> parts, string separator)
    {
        var length = 0;
        foreach (var part in parts)
            if (part.Length > 0) length += part.Length + (length == 0 ? 0 : separator.Length);
        return length;
    }

    public Layout Append(Layout other)
    {
        if (other.Length == 0) return this;
        tail.next = other;
        tail = other.tail;
        Length += other.Length;
        LineEnds += other.LineEnds;
        return this;
    }

    /// <summary>Moves every line of it one step to the right.</summary>
    public Layout Indent()
    {
        if (Length == 0) return this;
        indentsBefore = true;
        tail.dedentsAfter = true;
        Length += Step.Length * (LineEnds + 1);
        return this;
    }

    /// <summary>The text.</summary>
    public override string ToString()
    {
        var output = new StringBuilder();
        var depth = 0;
        for (var part = this; part is not null; part = part.next)
        {
            if (part.indentsBefore)
            {
                depth++;
                output.Append(Step);
            }

            part.Render(output, depth);
            if (part.dedentsAfter) depth--;
        }

        return output.ToString();
    }

    private void Render(StringBuilder output, int depth)
    {
        var rest = text.AsSpan();
        while (rest.IndexOf('\n') is var end and >= 0)
        {
            output.Append(rest[..(end + 1)]);
            for (var i = 0; i < depth; i++) output.Append(Step);
            rest = rest[(end + 1)..];
        }

        output.Append(rest);
    }
}
