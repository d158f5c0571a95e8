using System.Collections.Frozen;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Selvhjelp.Api.Publishing;

namespace Selvhjelp.Site.Pipeline;

/// <summary>The release before this one: what is the same in both is taken from it. It is only read, and its files are never written to.</summary>
internal sealed class PreviousRelease
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly Lazy<FrozenDictionary<string, DateOnly>> lastChanged;

    private PreviousRelease(string folder, ReleaseInputs inputs)
    {
        (Folder, Inputs) = (folder, inputs);
        lastChanged = new Lazy<FrozenDictionary<string, DateOnly>>(ReadSitemap);
    }

    /// <summary>Its folder.</summary>
    public string Folder { get; }

    /// <summary>What it was built from.</summary>
    public ReleaseInputs Inputs { get; }

    /// <summary>The release in a folder; null when the note is missing that a build writes when all else is done: then it was not finished, and may have half files.</summary>
    /// <exception cref="SiteBuildException">There is no such folder.</exception>
    public static PreviousRelease? In(string folder)
    {
        var full = Path.GetFullPath(folder);
        if (!Directory.Exists(full)) throw new SiteBuildException($"The folder of the previous release is not there: {full}. Nothing was built.");
        return ReleaseInputs.Read(full) is { } inputs ? new PreviousRelease(full, inputs) : null;
    }

    /// <summary>The day on which the page at an address was changed last, as the release's sitemap says; null when it does not.</summary>
    /// <param name="path">The address from the root of the site.</param>
    public DateOnly? LastChangeOf(string path) => lastChanged.Value.TryGetValue(path, out var date) ? date : null;

    private FrozenDictionary<string, DateOnly> ReadSitemap()
    {
        var found = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        try
        {
            foreach (var page in XDocument.Load(Path.Join(Folder, Sitemap.Path)).Descendants(Sitemaps + "url"))
            {
                if (Uri.TryCreate((string?)page.Element(Sitemaps + "loc"), UriKind.Absolute, out var address)
                    && DateOnly.TryParseExact((string?)page.Element(Sitemaps + "lastmod"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                {
                    found[address.AbsolutePath] = date;
                }
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or XmlException)
        {
            // Without it every page counts as changed now.
        }
        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
