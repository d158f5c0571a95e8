using System.Text.Json.Serialization.Metadata;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline;

namespace Selvhjelp.Site.Fetch;

/// <summary>Reads the facts from the API: the first answer fixes the revision, then all lists are read from it side by side.</summary>
internal sealed class GraphQLDirectorySource(GraphQLClient client) : IDirectorySource
{
    /// <summary>How often a build starts again because the revision went away while it was being read.</summary>
    internal const int MaxAttempts = 4;

    // One start, one overview and twelve lists.
    private const int Parts = 14;

    // The contract's greatest page.
    private const int PageSize = 1000;

    /// <inheritdoc/>
    public async Task<DirectoryFacts> ReadAsync(IBuildProgress progress, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            try
            {
                return await ReadOneAsync(progress, cancellation);
            }
            catch (RevisionGoneException)
            {
                // The data changed several times while we read. The next attempt reads the newest revision.
            }
        }
        throw new SiteBuildException($"The data changed faster than it could be read ({MaxAttempts} attempts). Nothing was built. Try again.");
    }

    /// <inheritdoc/>
    public async Task<Revision> ReadRevisionAsync(CancellationToken cancellation) =>
        (await client.AskAsync(Operation.Named("SiteStart"), null, null, AnswerJson.Default.AnswerStartAnswer, cancellation)).Data.Revision;

    private async Task<DirectoryFacts> ReadOneAsync(IBuildProgress progress, CancellationToken cancellation)
    {
        progress.Report("fetch", 0, Parts);
        var (start, revision) = await client.AskAsync(
            Operation.Named("SiteStart"), null, null, AnswerJson.Default.AnswerStartAnswer, cancellation);
        var done = 1;
        progress.Report("fetch", 1, Parts);

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        async Task<T> Part<T>(Task<T> reading)
        {
            try
            {
                var part = await reading;
                progress.Report("fetch", Interlocked.Increment(ref done), Parts);
                return part;
            }
            catch
            {
                await stop.CancelAsync();
                throw;
            }
        }

        Task<IReadOnlyList<T>> List<T>(string operation, JsonTypeInfo<Answer<ListAnswer<T>>> type) =>
            Part(ReadListAsync(Operation.Named(operation), revision, type, stop.Token));

        var types = AnswerJson.Sharing();
        var acuteHelpLines = List("SiteAcuteHelpLines", types.AnswerListAnswerAcuteHelpLine);
        var counties = List("SiteCounties", types.AnswerListAnswerCounty);
        var municipalities = List("SiteMunicipalities", types.AnswerListAnswerMunicipality);
        var postalCodes = List("SitePostalCodes", types.AnswerListAnswerPostalCode);
        var offices = List("SiteDistrictOffices", types.AnswerListAnswerDistrictOffice);
        var linkCentres = List("SiteLinkCentres", types.AnswerListAnswerLinkCentre);
        var contactPoints = List("SiteContactPoints", types.AnswerListAnswerContactPoint);
        var organisations = List("SiteOrganisations", types.AnswerListAnswerPartnerOrganisation);
        var networks = List("SiteNetworks", types.AnswerListAnswerNetwork);
        var agreements = List("SiteAgreements", types.AnswerListAnswerAgreement);
        var keyFigures = List("SiteKeyFigures", types.AnswerListAnswerKeyFigure);
        var pages = List("SitePages", types.AnswerListAnswerPage);
        var coverage = Part(ReadCoverageAsync(revision, stop.Token));
        // Of several failures this throws the first that is not just the stopping of the others.
        await Task.WhenAll(
            acuteHelpLines, counties, municipalities, postalCodes, offices, linkCentres, contactPoints, organisations,
            networks, agreements, keyFigures, pages, coverage);

        return Joined(start, new FactLists(
            await acuteHelpLines, await counties, await municipalities, await postalCodes,
            await offices, await linkCentres, await contactPoints, await organisations,
            await networks, await agreements, await keyFigures, await pages, await coverage));
    }

    private async Task<CoverageOverview> ReadCoverageAsync(string revision, CancellationToken cancellation)
    {
        var operation = Operation.Named("SiteCoverage");
        var (answer, answered) = await client.AskAsync(operation, null, revision, AnswerJson.Default.AnswerCoverageAnswer, cancellation);
        MustBeOf(revision, answered, operation);
        return answer.Coverage;
    }

    private async Task<IReadOnlyList<T>> ReadListAsync<T>(
        Operation operation, string revision, JsonTypeInfo<Answer<ListAnswer<T>>> type, CancellationToken cancellation)
    {
        var nodes = new List<T>();
        string? after = null;
        while (true)
        {
            var (answer, answered) = await client.AskAsync(operation, new QuestionVariables(PageSize, after), revision, type, cancellation);
            MustBeOf(revision, answered, operation);
            var page = answer.Page;
            nodes.AddRange(page.Nodes);
            if (!page.PageInfo.HasNextPage)
            {
                return nodes.Count == page.TotalCount
                    ? nodes
                    : throw new SiteBuildException($"{operation.Name} gave {nodes.Count} of {page.TotalCount} entries.");
            }
            if (page.Nodes.Count == 0 || page.PageInfo.EndCursor is null)
                throw new SiteBuildException($"{operation.Name} says that more follows but not where.");
            after = page.PageInfo.EndCursor;
        }
    }

    private static void MustBeOf(string revision, string answered, Operation operation)
    {
        if (answered != revision)
            throw new SiteBuildException($"{operation.Name} was answered from revision {answered} instead of {revision}.");
    }

    private static DirectoryFacts Joined(StartAnswer start, FactLists lists)
    {
        try
        {
            return new DirectoryFacts(start.Revision, start.HeadOffice.Slug, lists);
        }
        catch (ArgumentException e)
        {
            throw new SiteBuildException($"The API's answers do not fit together: {e.Message}", e);
        }
    }
}
