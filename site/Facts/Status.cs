namespace Selvhjelp.Site.Facts;

/// <summary>The state of an entry, and when it was so.</summary>
/// <param name="Code">From the vocabulary of the entry's kind.</param>
/// <param name="AsOf">The time for which the source says so, as exact as the source: <c>2012</c>, <c>2012-05</c> or <c>2012-05-14</c>; null where that is not known.</param>
/// <param name="Note">More about it, in bokmål.</param>
public sealed record Status(Code Code, string? AsOf, string? Note);
