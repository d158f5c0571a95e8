using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Fetch;
using Selvhjelp.Site.Pipeline;

namespace Selvhjelp.Site.Tests.Synthetic;

/// <summary>Gives facts that are already there.</summary>
internal sealed class FakeSource(DirectoryFacts facts) : IDirectorySource
{
    public Task<Revision> ReadRevisionAsync(CancellationToken cancellation) => Task.FromResult(facts.Revision);

    public Task<DirectoryFacts> ReadAsync(IBuildProgress progress, CancellationToken cancellation) => Task.FromResult(facts);
}
