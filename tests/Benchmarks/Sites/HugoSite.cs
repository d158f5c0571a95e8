using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Selvhjelp.Benchmarks.Sites;

/// <summary>
/// The source of a site as a user of Hugo would have it: a file a page, with what is known as front matter and a text; templates and partials for all.
/// It has the pages of a site of ours, with their names, their words and the links among them, and as many bytes of HTML.
/// </summary>
internal sealed partial class HugoSite
{
    private const string Filler = "Denne teksten er syntetisk og står her for at siden skal veie like mye. ";

    private readonly string source;

    private HugoSite(string source) => this.source = source;

    /// <summary>Whether Hugo is on the path.</summary>
    public static bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "hugo")));

    /// <summary>How many pages it has.</summary>
    public int Pages { get; private set; }

    /// <summary>Bytes of our pages.</summary>
    public long OwnBytes { get; private set; }

    /// <summary>Bytes of Hugo's pages.</summary>
    public long Bytes { get; private set; }

    /// <summary>What Hugo says that it is.</summary>
    public static string Version()
    {
        using var hugo = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("hugo", ["version"]) { RedirectStandardOutput = true })!;
        return hugo.StandardOutput.ReadToEnd().Split('-')[0].Trim();
    }

    /// <summary>Makes the source from a site that we have built.</summary>
    public static async Task<HugoSite> CreateAsync(string source, string own)
    {
        var site = new HugoSite(source);
        var pages = System.IO.Directory.EnumerateFiles(own, "index.html", SearchOption.AllDirectories).Select(file => OwnPage.Read(own, file)).ToList();
        var paths = pages.Select(page => page.Path).ToHashSet();
        site.WriteTemplates(File.ReadAllText(Path.Combine(own, "om", "index.html")));
        foreach (var page in pages) site.WriteContent(page, paths, filler: 0);
        // How much Hugo makes of each is known when it has made it: what lacks is text.
        var first = source + "-first";
        await site.BuildAsync(first);
        foreach (var page in pages) site.WriteContent(page, paths, page.Bytes - new FileInfo(Path.Join(first, page.Path, "index.html")).Length);
        System.IO.Directory.Delete(first, recursive: true);
        await site.BuildAsync(first);
        site.Pages = pages.Count;
        site.OwnBytes = pages.Sum(page => page.Bytes);
        site.Bytes = pages.Sum(page => new FileInfo(Path.Join(first, page.Path, "index.html")).Length);
        System.IO.Directory.Delete(first, recursive: true);
        return site;
    }

    /// <summary>Builds it into a new folder.</summary>
    public Task<Finished> BuildAsync(string output) =>
        Finished.RunAsync("hugo", ["--source", source, "--destination", output, "--cacheDir", source + "-cache", "--quiet", "--noBuildLock"]);

    private void WriteContent(OwnPage page, HashSet<string> paths, long filler)
    {
        var folder = Path.Join(source, "content", page.Path);
        System.IO.Directory.CreateDirectory(folder);
        // JSON is one of the forms of front matter. Every page is a leaf, or one that others lie under.
        var matter = JsonSerializer.Serialize(new
        {
            title = page.Title,
            description = page.Description,
            url = page.Path,
            links = page.Links.Where(link => paths.Contains(link.Path)).Select(link => new { path = link.Path, text = link.Text }),
        });
        var body = new StringBuilder(matter).Append("\n\n");
        if (filler > 0)
        {
            const string Paragraph = "<p></p>\n";
            while (filler > Paragraph.Length)
            {
                var length = (int)Math.Min(filler - Paragraph.Length, 10 * Filler.Length);
                for (var left = length; left > 0; left -= Filler.Length) body.Append(Filler.AsSpan(0, Math.Min(left, Filler.Length)));
                body.Append("\n\n");
                filler -= length + Paragraph.Length;
            }
        }
        File.WriteAllText(Path.Combine(folder, "_index.md"), body.ToString());
    }

    // Head, menu and foot are ours to the byte, as text of a partial that is made once.
    private void WriteTemplates(string own)
    {
        var main = own.IndexOf("<main", StringComparison.Ordinal);
        var start = own.IndexOf("<body", StringComparison.Ordinal);
        var end = own.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length;
        Put("config.json", """
            {"baseURL": "https://example.org/", "languageCode": "nb", "title": "Synthetic", "disableKinds": ["taxonomy", "term", "RSS", "404"],
             "outputs": {"home": ["HTML", "JSON"], "section": ["HTML"], "page": ["HTML"]}, "refLinksErrorLevel": "ERROR", "markup": {"goldmark": {"renderer": {"unsafe": false}}}}
            """);
        Put("layouts/partials/top.html", own[start..main]);
        Put("layouts/partials/foot.html", own[end..]);
        Put("layouts/partials/head.html", """
            <!DOCTYPE html>
            <html lang="nb"><head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="description" content="{{ .Description }}"><link rel="stylesheet" href="/assets/site.css"></head>
            """);
        Put("layouts/partials/links.html", """
            {{ with .Params.links }}<ul class="cards">{{ range . }}
            <li><a href="{{ relref $ .path }}">{{ .text }}</a></li>{{ end }}
            </ul>{{ end }}
            """);
        const string Page = """
            {{ partial "head.html" . }}{{ partialCached "top.html" . }}<main id="innhold" class="wrap" tabindex="-1">
            <h1>{{ .Title }}</h1>
            {{ .Content }}
            {{ partial "links.html" . }}
            </main>{{ partialCached "foot.html" . }}
            """;
        Put("layouts/_default/list.html", Page);
        Put("layouts/_default/single.html", Page);
        Put("layouts/index.html", Page);
        Put("layouts/index.json", """[{{ range $i, $p := site.Pages }}{{ if $i }},{{ end }}{"t": {{ $p.Title | jsonify }}, "u": {{ $p.RelPermalink | jsonify }}, "d": {{ $p.Description | jsonify }}}{{ end }}]""");
    }

    private void Put(string name, string text)
    {
        var file = Path.Combine(source, name);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>A page of ours, as far as Hugo is told of it.</summary>
    private sealed partial record OwnPage(string Path, long Bytes, string Title, string Description, IReadOnlyList<(string Path, string Text)> Links)
    {
        public static OwnPage Read(string root, string file)
        {
            var html = File.ReadAllText(file);
            var path = "/" + System.IO.Path.GetRelativePath(root, file).Replace("index.html", "", StringComparison.Ordinal);
            var main = html.AsSpan(html.IndexOf("<main", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)).ToString();
            var links = Link().Matches(main).Select(match => (match.Groups["path"].Value, WebUtility.HtmlDecode(Tag().Replace(match.Groups["text"].Value, "").Trim())));
            return new OwnPage(path, new FileInfo(file).Length, Text(TitleTag().Match(html)), Text(DescriptionTag().Match(html)), [.. links]);
        }

        private static string Text(Match match) => WebUtility.HtmlDecode(match.Groups["text"].Value);

        [GeneratedRegex("<a [^>]*href=\"(?<path>/[^\"#]*)[^>]*>(?<text>.*?)</a>", RegexOptions.Singleline)]
        private static partial Regex Link();

        [GeneratedRegex("<[^>]*>")]
        private static partial Regex Tag();

        [GeneratedRegex("<title>(?<text>[^<]*)")]
        private static partial Regex TitleTag();

        [GeneratedRegex("<meta name=\"description\" content=\"(?<text>[^\"]*)")]
        private static partial Regex DescriptionTag();
    }
}
