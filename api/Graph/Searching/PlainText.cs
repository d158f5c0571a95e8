using System.Text.RegularExpressions;

namespace Selvhjelp.Api.Graph.Searching;

/// <summary>The words of a text in CommonMark without HTML, for searching: marks and the addresses of links are no words of the text.</summary>
internal static partial class PlainText
{
    /// <summary>The lines of a text that say something, without their marks.</summary>
    public static IEnumerable<string> Paragraphs(string markdown) =>
        markdown.Split('\n').Select(Line).Where(line => line.Length > 0);

    private static string Line(string line) => LeadingMarks().Replace(Emphasis().Replace(Links().Replace(line, "$1"), ""), "").Trim();

    [GeneratedRegex(@"!?\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"[*`\\]")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^\s*(?:(?:[#>+-]+|\d+[.)])\s+)*")]
    private static partial Regex LeadingMarks();
}
