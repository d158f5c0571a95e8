namespace Selvhjelp.Site.Facts;

/// <summary>A national help line for a person in crisis.</summary>
/// <param name="Name">The name, in Norwegian.</param>
/// <param name="Number">Phone number, as people read it.</param>
/// <param name="Description">When to call, in bokmål.</param>
/// <param name="Hours">Opening hours, in bokmål.</param>
/// <param name="ChatUrl">Address of its chat.</param>
/// <param name="Website">Its web pages.</param>
/// <param name="Sources">The documents that say so.</param>
/// <param name="AsOfYear">The year for which the documents say so.</param>
public sealed record AcuteHelpLine(
    string Name, string Number, string Description, string Hours, string? ChatUrl, string? Website, IReadOnlyList<string> Sources, int AsOfYear);
