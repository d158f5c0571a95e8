using System.Runtime.CompilerServices;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Queries;

/// <summary>The type <c>Subscription</c>: what becomes of the graphs.</summary>
internal sealed class SubscriptionRoot(DirectoryGraphs graphs) : IRequestBudget
{
    /// <inheritdoc/>
    public RequestWork Work { get; } = new();

    /// <summary>The present revision, and then each new one; whoever is slow to ask for the next gets the newest.</summary>
    public async IAsyncEnumerable<Revision> Revisions([EnumeratorCancellation] CancellationToken cancellation)
    {
        int? known = null;
        while (true)
        {
            var revision = await graphs.WaitForOtherRevision(known, cancellation);
            known = revision.Number;
            yield return revision;
        }
    }
}
