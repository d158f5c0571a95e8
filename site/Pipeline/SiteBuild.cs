using System.Collections.Frozen;
using Selvhjelp.Api.Publishing;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Fetch;
using Selvhjelp.Site.Pipeline.Checks;
using Selvhjelp.Site.Pipeline.Exports;
using Selvhjelp.Site.Pipeline.Hosting;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Pipeline;

/// <summary>Builds the site: fetch ▶ assets ▶ pages ▶ checks. Whether it is right is known at the end; nothing is published here.</summary>
/// <param name="source">Where the facts come from.</param>
/// <param name="settings">What it is built with.</param>
/// <param name="progress">Told how far it has come.</param>
internal sealed class SiteBuild(IDirectorySource source, BuildSettings settings, IBuildProgress progress)
{
    /// <summary>Whether the previous release was built from what there is now, so that another build would only repeat it.</summary>
    /// <exception cref="SiteBuildException">The API does not tell the present revision.</exception>
    public async Task<bool> IsUpToDateAsync(CancellationToken cancellation) =>
        settings.Previous is { } previous && previous.Inputs == InputsOf(await source.ReadRevisionAsync(cancellation));

    /// <summary>Builds into a new or empty folder.</summary>
    /// <returns>What was written.</returns>
    /// <exception cref="SiteBuildException">The site cannot be built, or is not right.</exception>
    public async Task<BuildResult> RunAsync(string folder, CancellationToken cancellation)
    {
        var output = SiteOutput.In(folder, settings.Previous, settings.Compresses);
        var facts = await source.ReadAsync(progress, cancellation);
        var browserData = await WriteAssetsAsync(facts, output, cancellation);
        // Before the pages, when little else is held.
        await WriteOpenDataAsync(facts, output, cancellation);
        var pages = SitePlan.Of(facts, progress.Warn);
        var context = new SiteContext
        {
            Facts = facts,
            Assets = settings.Assets,
            BrowserData = browserData,
            BaseUrl = settings.BaseUrl,
            PagePaths = pages.Select(page => page.Path).ToFrozenSet(StringComparer.Ordinal),
        };
        var surveys = await new PageWriter(context, output, progress).WriteAsync(pages, cancellation);
        WriteFurtherFiles(facts, pages, output);
        Check(new SiteSurvey(surveys, output.Files, output.WrittenTwice, settings.Assets.WithImports("search.js")));
        // Last, when all that it tells of is there.
        InputsOf(facts.Revision).Write(folder);
        var files = output.Files.Values;
        return new BuildResult(facts.Revision.Number, pages.Count, output.Files.Count, files.Sum(f => f.Bytes), files.Count(f => f.IsUnchanged));
    }

    private ReleaseInputs InputsOf(Revision revision) => new()
    {
        Revision = revision.Number,
        Date = revision.Date,
        BaseUrl = settings.BaseUrl.ToString(),
        Program = settings.Program,
        Compressed = settings.Compresses,
    };

    // Pages name what their scripts read.
    private async Task<IReadOnlyDictionary<Language, BrowserData>> WriteAssetsAsync(DirectoryFacts facts, SiteOutput output, CancellationToken cancellation)
    {
        var (files, byLanguage) = BrowserData.Of(facts, settings.Assets);
        progress.Report("assets", 0, files.Count);
        // What these weigh belongs to the budgets of the pages that fetch them.
        string[] weighed = [.. byLanguage.Values.Select(browser => browser.Catalogue), .. settings.Assets.WithImports("search.js")];
        bool IsWeighed(string path) => path.EndsWith(".css", StringComparison.Ordinal) || weighed.Contains(path);
        await Parallel.ForEachAsync(files, cancellation, (file, _) =>
        {
            output.Write(file.Path, file.Content, IsWeighed(file.Path) ? 0 : int.MaxValue);
            return ValueTask.CompletedTask;
        });
        output.Write(Favicon.Path, Favicon.Content);
        progress.Report("assets", files.Count, files.Count);
        return byLanguage;
    }

    // What lies beside the pages and tells of the site.
    private void WriteFurtherFiles(DirectoryFacts facts, IReadOnlyList<SitePage> pages, SiteOutput output)
    {
        // A page is as old as its bytes: the day of the revision that changed them.
        DateOnly LastChange(string path) =>
            output.Files[path].IsUnchanged && settings.Previous?.LastChangeOf(path) is { } date ? date : facts.Revision.Date;

        output.Write(Sitemap.Path, stream => Sitemap.Write(stream, pages, settings.BaseUrl, LastChange));
        output.Write(Robots.Path, Robots.Of(settings.BaseUrl));
        output.Write(HeadersFile.Path, HeadersFile.Of(settings.BaseUrl));
        output.Write(SecurityTxt.Path, SecurityTxt.Of(facts, settings.BaseUrl));
    }

    private Task WriteOpenDataAsync(DirectoryFacts facts, SiteOutput output, CancellationToken cancellation) =>
        Parallel.ForEachAsync(OpenData.Files(facts, settings.BaseUrl, settings.Previous?.Folder, progress.Warn), cancellation, (file, _) =>
        {
            output.Write(file.Path, file.Write);
            return ValueTask.CompletedTask;
        });

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
