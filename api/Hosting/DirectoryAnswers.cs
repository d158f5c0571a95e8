using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Graph.Queries;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Http;

namespace Selvhjelp.Api.Hosting;

/// <summary>Says of each GraphQL request from which graph it is answered, and how the answer may be kept.</summary>
/// <param name="graphs">The graphs.</param>
/// <param name="contract">The contract's SDL.</param>
internal sealed class DirectoryAnswers(DirectoryGraphs graphs, byte[] contract)
{
    /// <summary>
    /// In an answer: the revision that it comes from. In a request: answer from this revision or not at all, so that a client that asks page
    /// after page sees one state of the data.
    /// </summary>
    public const string RevisionHeader = "Directory-Revision";

    // Saving is publishing, so nobody answers for long with what was; but a page with ten visitors a second asks us only twice a minute.
    private const string CacheControl = "public, max-age=30, must-revalidate";

    // To a page of another origin, an answer says that it may read it.
    private const string Vary = $"{RevisionHeader}, Origin";

    private readonly ConditionalWeakTable<DirectoryGraph, Served> served = [];
    private readonly Func<object> subscriptionRoot = () => new SubscriptionRoot(graphs);
    private readonly string program = Identify(contract);

    /// <summary>Decides on a request.</summary>
    public HostDecision Decide(HttpContext context)
    {
        context.Response.Headers.Append(HeaderNames.Vary, Vary);
        if (graphs.CurrentOrNull is not { } graph)
        {
            context.Response.Headers.RetryAfter = "5";
            return HostDecision.Refuse(StatusCodes.Status503ServiceUnavailable, "There is no data to answer from yet. Try again in a moment.", "NOT_READY");
        }

        if (context.Request.Headers.TryGetValue(RevisionHeader, out var asked))
        {
            if (!int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var revision))
                return HostDecision.Refuse(StatusCodes.Status400BadRequest, $"The header {RevisionHeader} is '{asked}', which is no revision.", "REVISION");
            if (graphs.Find(revision) is not { } pinned)
            {
                context.Response.Headers[RevisionHeader] = graph.Revision.Number.ToString(CultureInfo.InvariantCulture);
                return HostDecision.Refuse(
                    StatusCodes.Status409Conflict,
                    $"Revision {revision} is not here; the current one is {graph.Revision.Number}. Start again from the first page.",
                    "REVISION_GONE");
            }

            graph = pinned;
        }

        if (!served.TryGetValue(graph, out var headers)) headers = served.GetValue(graph, Describe);
        context.Response.Headers[RevisionHeader] = headers.Revision;
        return HostDecision.Execute(new QueryRoot(graph), subscriptionRoot: subscriptionRoot, caching: headers.Caching);
    }

    /// <summary>
    /// An answer depends on the revision and on the program alone. The instant tells apart the first revisions of two databases that are served at
    /// one address, one after the other.
    /// </summary>
    private Served Describe(DirectoryGraph graph)
    {
        var number = graph.Revision.Number.ToString(CultureInfo.InvariantCulture);
        var version = string.Create(CultureInfo.InvariantCulture, $"{number}-{graph.Revision.CommittedAt.Ticks:x}-{program}");
        return new Served(number, new AnswerCaching(version, CacheControl));
    }

    /// <summary>Changes with every build that can answer otherwise, and is the same on all nodes that run one build.</summary>
    private static string Identify(byte[] contract)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(contract);
        hash.AppendData(typeof(QueryRoot).Module.ModuleVersionId.ToByteArray());
        hash.AppendData(typeof(GraphQLEngine).Module.ModuleVersionId.ToByteArray());
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }

    private sealed record Served(string Revision, AnswerCaching Caching);
}
