namespace Selvhjelp.Site.Facts;

/// <summary>A county that an office covered in an earlier time.</summary>
/// <param name="County">The county of that time.</param>
/// <param name="Epoch">The year that the source describes.</param>
/// <param name="Basis">Whether the source states it or we derived it.</param>
public sealed record EarlierCounty(PlaceRef County, int Epoch, Code Basis);
