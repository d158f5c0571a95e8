using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Fetch;
using Selvhjelp.Site.Pipeline.Checks;
using Selvhjelp.Site.Pipeline.Exports;

namespace Selvhjelp.Site.Pipeline;

/// <summary>Builds the site: fetch ▶ assets ▶ pages ▶ checks. Whether it is right is known at the end; nothing is published here.</summary>
/// <param name="source">Where the facts come from.</param>
/// <param name="assets">The bundled files.</param>
/// <param name="baseUrl">Where the site will be, with a closing slash.</param>
/// <param name="progress">Told how far it has come.</param>
internal sealed class SiteBuild(IDirectorySource source, AssetManifest assets, Uri baseUrl, IBuildProgress progress)
{
    // Often enough for a progress bar, seldom enough to cost nothing.
    private const int PagesPerReport = 50;

    /// <summary>Builds into a new or empty folder.</summary>
    /// <returns>What was written.</returns>
    /// <exception cref="SiteBuildException">The site cannot be built, or is not right.</exception>
    public async Task<BuildResult> RunAsync(string folder, CancellationToken cancellation)
    {
        var output = SiteOutput.In(folder);
        var facts = await source.ReadAsync(progress, cancellation);
        var catalogue = WriteAssets(facts, output);
        var pages = SitePlan.Of(facts);
        var surveys = await WritePagesAsync(pages, new SiteContext(facts, assets, catalogue), output, cancellation);
        output.Write(Sitemap.Path, Sitemap.Of(pages, baseUrl));
        output.Write(Robots.Path, Robots.Of(baseUrl));
        output.Write(SecurityTxt.Path, SecurityTxt.Of(facts, baseUrl));
        foreach (var file in OpenData.Files(facts, baseUrl, null, progress.Warn)) output.Write(file.Path, file.Content.Span);
        Check(new SiteSurvey(surveys, output.Paths, output.WrittenTwice));
        return new BuildResult(facts.Revision.Number, pages.Count, output.Paths.Count, output.Bytes);
    }

    // The address of the search catalogue: pages that search name it.
    private string WriteAssets(DirectoryFacts facts, SiteOutput output)
    {
        var catalogue = SearchEntries.CatalogueOf(facts, AssetManifest.Address);
        (string Path, byte[] Content)[] files =
        [
            .. assets.ReadFiles(),
            (AssetManifest.Address + catalogue.Entries.Name, catalogue.Entries.Content),
            (AssetManifest.Address + catalogue.Places.Name, catalogue.Places.Content),
        ];
        progress.Report("assets", 0, files.Length);
        foreach (var (path, content) in files) output.Write(path, content);
        output.Write(Favicon.Path, Favicon.Content);
        progress.Report("assets", files.Length, files.Length);
        return AssetManifest.Address + catalogue.Entries.Name;
    }

    private async Task<IReadOnlyList<PageSurvey>> WritePagesAsync(
        IReadOnlyList<SitePage> pages, SiteContext context, SiteOutput output, CancellationToken cancellation)
    {
        progress.Report("pages", 0, pages.Count);
        var surveys = new List<PageSurvey>(pages.Count);
        var scanner = new PageScanner();
        using var buffer = new PageBuffer();
        await using var renderer = new PageRenderer(context);
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            await renderer.RenderAsync(page, buffer);
            surveys.Add(scanner.Survey(page.Path, buffer.Characters));
            output.Write(page.Path, buffer.ToUtf8().Span);
            if (surveys.Count % PagesPerReport == 0 || surveys.Count == pages.Count) progress.Report("pages", surveys.Count, pages.Count);
        }
        return surveys;
    }

    private void Check(SiteSurvey site)
    {
        progress.Report("checks", 0, SiteChecks.All.Count);
        var problems = new List<string>();
        for (var i = 0; i < SiteChecks.All.Count; i++)
        {
            problems.AddRange(SiteChecks.All[i].Problems(site));
            progress.Report("checks", i + 1, SiteChecks.All.Count);
        }
        if (problems.Count == 0) return;
        var more = problems.Count switch
        {
            1 => "",
            2 => " There is one more problem.",
            var all => $" There are {all - 1} more problems.",
        };
        throw new SiteBuildException($"The site is not right: {problems[0]}{more}");
    }
}
