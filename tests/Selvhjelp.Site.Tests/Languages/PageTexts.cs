using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Selvhjelp.Site.Tests.Languages;

/// <summary>What a page says in its own language: all that is read or heard, but for what is marked as another language.</summary>
internal static partial class PageTexts
{
    private static readonly string[] Spoken = ["title", "aria-label", "aria-description", "alt", "placeholder", "content"];
    private static readonly HtmlParser Parser = new();

    /// <summary>The texts, one for each element that has words of its own, with blanks as one.</summary>
    public static IEnumerable<string> Of(string html)
    {
        var document = Parser.ParseDocument(html);
        var language = document.DocumentElement.GetAttribute("lang");
        return document.All.Where(element => LanguageOf(element) == language && element.LocalName is not ("script" or "style"))
            .SelectMany(TextsOf).Select(text => Blanks().Replace(text, " ").Trim()).Where(text => text.Length > 0).Distinct();
    }

    private static string? LanguageOf(IElement element) => element.Closest("[lang]")?.GetAttribute("lang");

    // Text of a sentence that goes on in a link is read as one, but not what stands in another language within it.
    private static IEnumerable<string> TextsOf(IElement element)
    {
        yield return string.Join(" ", element.ChildNodes.OfType<IText>().Select(node => node.Data));
        foreach (var attribute in element.Attributes.Where(a => Spoken.Contains(a.Name) || (a.Name.StartsWith("data-", StringComparison.Ordinal) && a.Value.Contains(' ', StringComparison.Ordinal))))
        {
            if (attribute.Name == "content" && element.GetAttribute("name") != "description") continue;
            yield return attribute.Value;
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
