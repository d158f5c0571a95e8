using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Components.Charts;

/// <summary>Municipalities of a place or an office by the nearest help that we know of.</summary>
/// <param name="Label">Name of the place or the office.</param>
/// <param name="Path">Its page; null for what has none.</param>
/// <param name="Count">Its municipalities with and without contact point.</param>
/// <param name="OnlyLinkCentre">How many of those without contact point have a LINK centre.</param>
public sealed record CoverageRow(string Label, string? Path, CoverageCount Count, int OnlyLinkCentre)
{
    /// <summary>Municipalities with a contact point that we know of, confirmed or not.</summary>
    public int WithContactPoint => Count.Confirmed + Count.Unconfirmed;

    /// <summary>Municipalities in which we know of neither contact point nor LINK centre.</summary>
    public int Unknown => Count.None - OnlyLinkCentre;
}
