using System.Text.RegularExpressions;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>
/// A page's text has no HTML, and its headings begin at the second level: the page's title is the first. Links lead to this site's own pages or to https.
/// </summary>
internal static partial class PlainMarkdown
{
    public static IEnumerable<Problem> Check(object row, IReadOnlyList<Field> fields)
    {
        foreach (var field in fields.Where(field => field.Kind == FieldKind.Markdown))
        {
            if (Html().Match(field.Value) is { Success: true } tag) yield return new Problem(row, field.Name, $"has HTML ('{tag.Value}'), which is not shown; write it in Markdown");
            if (TopHeading().IsMatch(field.Value)) yield return new Problem(row, field.Name, "has a heading of the first level (#); the title is that, so begin with ##");
            foreach (var target in Link().Matches(field.Value).Select(match => match.Groups["to"].Value).Where(target => !MayLeadTo(target)))
            {
                yield return new Problem(row, field.Name, $"links to '{target}'; link to a page of this site (/samarbeid/) or to an https address");
            }
        }
    }

    private static bool MayLeadTo(string target) =>
        target.StartsWith("https://", StringComparison.Ordinal) || (target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal));

    [GeneratedRegex(@"</?[A-Za-z][^>\n]*>|<!--")]
    private static partial Regex Html();

    [GeneratedRegex(@"^ {0,3}#(?!#)|^=+\s*$", RegexOptions.Multiline)]
    private static partial Regex TopHeading();

    [GeneratedRegex(@"\]\(\s*(?<to>[^)\s]*)")]
    private static partial Regex Link();
}
