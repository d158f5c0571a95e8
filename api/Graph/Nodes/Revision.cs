namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>Revision</c>: a state of the data.</summary>
/// <param name="Number">Rises with every change.</param>
/// <param name="CommittedAt">When the data became so, in UTC.</param>
/// <param name="Date">The day in Norway for which everything is decided.</param>
internal sealed record Revision(int Number, DateTime CommittedAt, DateOnly Date);
