namespace Selvhjelp.Site.Facts;

/// <summary>A postal code.</summary>
/// <param name="Code">Four digits.</param>
/// <param name="Place">The name of the postal place.</param>
/// <param name="Category">Where it is used: streets, boxes, or both.</param>
/// <param name="Municipality">The municipality that it lies in.</param>
/// <param name="Sources">The registers that say so.</param>
/// <param name="AsOfYear">The year for which the registers say so.</param>
public sealed record PostalCode(string Code, string Place, Code Category, PlaceRef Municipality, IReadOnlyList<string> Sources, int AsOfYear);
