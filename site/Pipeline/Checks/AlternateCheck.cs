namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>
/// A page that names its versions in other languages names itself, and each of them names the same: search engines pass over links between
/// versions (<c>hreflang</c>) that are not mutual.
/// </summary>
internal sealed class AlternateCheck : ISiteCheck
{
    /// <inheritdoc/>
    public IEnumerable<string> Problems(SiteSurvey site)
    {
        var versions = site.Pages.DistinctBy(page => page.Path).ToDictionary(page => page.Path, page => page.Alternates.Select(PathOf).ToHashSet(StringComparer.Ordinal));
        foreach (var (path, named) in versions)
        {
            if (named.Count > 0 && !named.Contains(path)) yield return $"Page {path} names its versions in other languages, but not itself.";
            foreach (var other in named)
            {
                if (!versions.TryGetValue(other, out var back)) yield return $"Page {path} names {other} as its version in another language, which is not a page.";
                else if (!back.SetEquals(named)) yield return $"Page {path} names {other} as its version in another language, which names others.";
            }
        }
    }

    private static string PathOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.AbsolutePath : address;
}
