using Selvhjelp.Site.Pipeline.Checks;

namespace Selvhjelp.Site.Pipeline;

/// <summary>Renders all pages, finds out what is in each and writes it, on all processors.</summary>
/// <param name="context">What pages may ask for.</param>
/// <param name="output">Where they are written.</param>
/// <param name="progress">Told how far it has come.</param>
internal sealed class PageWriter(SiteContext context, SiteOutput output, IBuildProgress progress)
{
    // Often enough for a progress bar, seldom enough to cost nothing.
    private const int PagesPerReport = 50;

    private readonly PageAddresses addresses = new(context.BaseUrl, context.PagePaths);
    private int next = -1;
    private int done;

    /// <summary>Writes the pages.</summary>
    /// <returns>What is kept of each, in their order.</returns>
    public async Task<IReadOnlyList<SurveyedPage>> WriteAsync(IReadOnlyList<SitePage> pages, CancellationToken cancellation)
    {
        progress.Report("pages", 0, pages.Count);
        // Before any is written, and in their order: which is told does not depend on which processor is faster.
        foreach (var page in pages) SiteOutput.MustBeSafe(page.Path);
        var surveys = new SurveyedPage[pages.Count];
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var workers = Enumerable.Range(0, Math.Min(Environment.ProcessorCount, pages.Count)).Select(_ => Task.Run(async () =>
        {
            try
            {
                await WorkAsync(pages, surveys, stop.Token);
            }
            catch
            {
                await stop.CancelAsync();
                throw;
            }
        }, CancellationToken.None)).ToArray();
        try
        {
            await Task.WhenAll(workers);
        }
        catch (OperationCanceledException) when (workers.FirstOrDefault(worker => worker.IsFaulted) is { } failed)
        {
            await failed;
        }
        return surveys;
    }

    private async Task WorkAsync(IReadOnlyList<SitePage> pages, SurveyedPage[] surveys, CancellationToken cancellation)
    {
        var scanner = new PageScanner(addresses);
        using var buffer = new PageBuffer();
        await using var renderer = new PageRenderer(context);
        SurveyedPage? before = null;
        for (int i; (i = Interlocked.Increment(ref next)) < pages.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            var page = pages[i];
            await renderer.RenderAsync(page, buffer);
            var budget = PageBudgets.Of(page.Component);
            surveys[i] = before = SurveyedPage.Of(scanner.Survey(page.Path, buffer.Characters), budget, addresses, before);
            output.Write(page.Path, buffer.ToUtf8(), budget.WeighAbove);
            var all = Interlocked.Increment(ref done);
            if (all % PagesPerReport == 0 || all == pages.Count) progress.Report("pages", all, pages.Count);
        }
    }
}
