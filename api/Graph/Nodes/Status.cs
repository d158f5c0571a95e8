using Selvhjelp.Api.Data;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>Status</c>: the state of an entry, and when it was so.</summary>
/// <param name="Code">From the vocabulary of the entry's kind.</param>
/// <param name="AsOf">The time for which the source says so.</param>
/// <param name="Note">More about it, in bokmål.</param>
internal sealed record Status(VocabularyCode Code, PartialDate AsOf, string? Note);
