using System.Globalization;
using System.Text;
using System.Xml;
using Selvhjelp.Site.Text;

namespace Selvhjelp.Site.Pipeline;

/// <summary>The list of pages for search engines (sitemaps.org), with the day on which each changed: a page is not newer because it was built again.</summary>
internal static class Sitemap
{
    /// <summary>Address of the file.</summary>
    public const string Path = "/sitemap.xml";

    /// <summary>Writes the file for these pages on the site at this address.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="baseUrl">Where the site is.</param>
    /// <param name="lastChange">The day on which the page at an address changed.</param>
    public static void Write(Stream stream, IEnumerable<SitePage> pages, Uri baseUrl, Func<string, DateOnly> lastChange)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" });
        // The address has a closing slash, and no address of a page needs escaping.
        var site = baseUrl.AbsoluteUri[..^1];
        xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
        foreach (var page in pages.Where(p => p.Path != SitePaths.NotFound).OrderBy(p => p.Path, StringComparer.Ordinal))
        {
            xml.WriteStartElement("url");
            xml.WriteElementString("loc", site + page.Path);
            xml.WriteElementString("lastmod", lastChange(page.Path).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
