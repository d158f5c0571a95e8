using System.Text;
using Selvhjelp.Api.Publishing;
using Selvhjelp.Site.Text;

namespace Selvhjelp.Site.Pipeline.Hosting;

/// <summary>
/// How nginx serves the site: a part of its configuration, to be included in a <c>server</c> block that says where to listen and with which
/// certificate. Headers of an outer block do not hold in an inner one that adds some of its own, so each has all of them.
/// </summary>
internal static class NginxConfiguration
{
    /// <summary>The configuration.</summary>
    /// <param name="baseUrl">Where the site is.</param>
    /// <param name="root">The folder with the site's files, such as the link to the live release.</param>
    /// <param name="brotli">Whether nginx has the module that sends compressed files of that form.</param>
    public static string Of(Uri baseUrl, string root, bool brotli)
    {
        var headers = HostedHeaders.For(baseUrl);
        var text = new StringBuilder();
        Line(text, 0, $"# How nginx serves {baseUrl}: include this in its server block.");
        Line(text, 0, $"root {Quoted(root)};");
        Line(text, 0, "index index.html;");
        Line(text, 0, "absolute_redirect off;");
        Line(text, 0, "server_tokens off;");
        Line(text, 0, "gzip_static on;");
        if (brotli) Line(text, 0, "brotli_static on;");
        Line(text, 0, "gzip_vary on;");
        Types(text);
        Line(text, 0, $"error_page 404 {SitePaths.NotFound};");
        Location(text, "/", headers, SiteHeaders.PageCaching, "try_files $uri $uri/ =404;");
        Location(text, SiteHeaders.Assets, headers, SiteHeaders.AssetCaching, "try_files $uri =404;");
        Location(text, SiteHeaders.OpenData, [.. headers, (SiteHeaders.CrossOriginReading, "*")], SiteHeaders.PageCaching, "try_files $uri $uri/ =404;");
        Location(text, "= " + SitePaths.NotFound, headers, SiteHeaders.NotFoundCaching, "internal;");
        // Notes of the build, what other hosts read, and compressed files by their own names are no part of the site.
        Line(text, 0, @"location ~ (^/_headers$|/\.(?!well-known/)|\.(br|gz)$) {");
        Line(text, 1, "return 404;");
        Line(text, 0, "}");
        return text.ToString();
    }

    private static void Types(StringBuilder text)
    {
        Line(text, 0, "types {");
        foreach (var (extension, type) in SiteHeaders.ContentTypes.OrderBy(t => t.Key, StringComparer.Ordinal)) Line(text, 1, $"{type.Split(';')[0]} {extension[1..]};");
        Line(text, 0, "}");
        var inUtf8 = SiteHeaders.ContentTypes.Values.Where(t => t.Contains("charset=utf-8", StringComparison.Ordinal)).Select(t => t.Split(';')[0]).Order(StringComparer.Ordinal);
        Line(text, 0, "charset utf-8;");
        // nginx always counts text/html in, and complains when it is named.
        Line(text, 0, $"charset_types {string.Join(' ', inUtf8.Where(t => t != "text/html"))};");
    }

    private static void Location(StringBuilder text, string where, IEnumerable<(string Name, string Value)> headers, string caching, string files)
    {
        Line(text, 0, $"location {where} {{");
        foreach (var (name, value) in headers) Line(text, 1, $"add_header {name} {Quoted(value)} always;");
        Line(text, 1, $"add_header Cache-Control {Quoted(caching)} always;");
        Line(text, 1, files);
        Line(text, 0, "}");
    }

    private static string Quoted(string value) => $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static void Line(StringBuilder text, int depth, string line) => text.Append(' ', 2 * depth).Append(line).Append('\n');
}
