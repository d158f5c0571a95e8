using System.Text;

namespace Selvhjelp.Site.Pipeline;

/// <summary>The file that tells crawlers (RFC 9309) that all is open, and where the list of pages is.</summary>
internal static class Robots
{
    /// <summary>Address of the file.</summary>
    public const string Path = "/robots.txt";

    /// <summary>The file for the site at this address.</summary>
    public static byte[] Of(Uri baseUrl) =>
        Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\nSitemap: {new Uri(baseUrl, Sitemap.Path).AbsoluteUri}\n");
}
