namespace Selvhjelp.Site.Facts;

/// <summary>A time in the life of a network in which one party ran it, or it was in one stage.</summary>
/// <param name="Stage">The stage; null where no source says.</param>
/// <param name="RunningParty">Who ran it; null where no source says.</param>
/// <param name="Basis">Whether the source states who ran it or we derived it.</param>
/// <param name="From">When it began, as exact as the source; null where no source says.</param>
/// <param name="To">When it ended; null while it lasts, and where no source says.</param>
/// <param name="AsOfYear">The year for which the sources say so.</param>
public sealed record NetworkPeriod(Code? Stage, PartyRef? RunningParty, Code? Basis, string? From, string? To, int AsOfYear);
