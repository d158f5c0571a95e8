namespace Selvhjelp.Site.Facts;

/// <summary>A postal code.</summary>
/// <param name="Code">Four digits.</param>
/// <param name="Place">The name of the postal place.</param>
/// <param name="Municipality">The municipality that it lies in.</param>
public sealed record PostalCode(string Code, string Place, PlaceRef Municipality);
