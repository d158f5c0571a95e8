using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Finding;

/// <summary>The type <c>NearbyContactPoint</c>: a contact point, seen from a place.</summary>
/// <param name="ContactPoint">The contact point.</param>
/// <param name="Nearness">Why it is here.</param>
/// <param name="DistanceKm">Rounded distance in kilometres.</param>
internal sealed record NearbyContactPoint(ContactPoint ContactPoint, Nearness Nearness, int? DistanceKm);
