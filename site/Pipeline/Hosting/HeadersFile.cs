using System.Text;
using Selvhjelp.Api.Publishing;
using Selvhjelp.Site.Pipeline.Exports;

namespace Selvhjelp.Site.Pipeline.Hosting;

/// <summary>
/// The headers for hosts of static sites that read them from <c>_headers</c> at the root, such as Netlify and Cloudflare Pages. Where several rules fit an
/// address, some hosts join the values of a header: no header is in two rules that can fit the same address. Caching of pages is left to the host:
/// these ask again each time by themselves.
/// </summary>
internal static class HeadersFile
{
    /// <summary>Address of the file.</summary>
    public const string Path = "/_headers";

    // Types that hosts may not know by the extension.
    private static readonly string[] OfUnusualType = [OpenDataPaths.Municipalities, OpenDataPaths.ContactPoints, OpenDataPaths.Feed];

    /// <summary>The file for the site at this address.</summary>
    public static byte[] Of(Uri baseUrl)
    {
        var text = new StringBuilder();
        Rule(text, "/*", HostedHeaders.For(baseUrl));
        Rule(text, SiteHeaders.Assets + "*", [("Cache-Control", SiteHeaders.AssetCaching)]);
        Rule(text, SiteHeaders.OpenData + "*", [(SiteHeaders.CrossOriginReading, "*")]);
        foreach (var path in OfUnusualType) Rule(text, path, [("Content-Type", SiteHeaders.ContentTypes[System.IO.Path.GetExtension(path)])]);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Rule(StringBuilder text, string pattern, IEnumerable<(string Name, string Value)> headers)
    {
        text.Append(pattern).Append('\n');
        foreach (var (name, value) in headers) text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
    }
}
