namespace Selvhjelp.Site.Facts;

/// <summary>A contact point, seen from a municipality.</summary>
/// <param name="ContactPoint">The contact point.</param>
/// <param name="Nearness">Why it is here.</param>
/// <param name="DistanceKm">Kilometres between the centres of the two municipalities, rounded; null when the contact point has no place.</param>
public sealed record NearbyContactPoint(EntryRef ContactPoint, Nearness Nearness, int? DistanceKm);
