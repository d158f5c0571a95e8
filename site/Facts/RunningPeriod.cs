namespace Selvhjelp.Site.Facts;

/// <summary>A time in which an entry runs or ran a network.</summary>
/// <param name="Network">The network.</param>
/// <param name="From">When it began, as exact as the source; null where no source says.</param>
/// <param name="To">When it ended; null while it lasts, and where no source says.</param>
/// <param name="AsOfYear">The year for which the sources say so.</param>
public sealed record RunningPeriod(EntryRef Network, string? From, string? To, int AsOfYear);
