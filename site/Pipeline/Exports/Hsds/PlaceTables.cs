using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline.Exports.Tabular;
using static Selvhjelp.Site.Pipeline.Exports.Hsds.Keys;

namespace Selvhjelp.Site.Pipeline.Exports.Hsds;

/// <summary>
/// The tables <c>location</c>, <c>service_at_location</c> and <c>address</c>. Locations have no coordinates: we know the municipality, and HSDS has
/// no way to say that a point is only that.
/// </summary>
internal static class PlaceTables
{
    private static readonly IReadOnlyList<string> LocationTypes = ["physical", "postal", "virtual"];

    private sealed record Postal(HsdsService Service, string Street, string Code, string Place, string County);

    /// <summary>The tables for these services.</summary>
    public static IEnumerable<Table> Of(DirectoryFacts facts, IEnumerable<HsdsService> services, Uri baseUrl)
    {
        yield return Keyed("location", "locations.csv", "Hvor de er", "Where a service is: in a municipality, or virtual.", services,
            [
                (Id, s => s.Location),
                (new Field("location_type", "The type of location.", Required: true, Allowed: LocationTypes), s => s.Municipality is null ? "virtual" : "physical"),
                (new Field("url", "The URL of a virtual location.", Format: "uri"), s => s.Municipality is null ? new Uri(baseUrl, s.Page).AbsoluteUri : null),
                (new Field("organization_id", "The organization that is responsible for maintaining information about this location."), s => s.Organisation),
                (new Field("name", "The name of the location."), s => s.Entry.Name),
                (new Field("description", "A description of this location."), s => s.Municipality is { } place ? $"I kommunen {place.Name} ({place.Number})" : "På nett eller telefon"),
            ],
            ToOrganization);
        yield return Keyed("service_at_location", "service_at_location.csv", "Tjenesten på stedet", "A service at its location.", services,
            [
                (Id, s => HsdsId.Of("service_at_location", s.Page)),
                (new Field("service_id", "The identifier of the service at a given location.", Required: true), s => s.Id),
                (new Field("location_id", "The identifier of the location where this service operates.", Required: true), s => s.Location),
            ],
            ToService, ToLocation);
        yield return Keyed("address", "addresses.csv", "Adresser", "The address of a location, where street and postal code are known.", Addresses(facts, services),
            [
                (Id, a => HsdsId.Of("address", a.Service.Page)),
                (new Field("location_id", "The identifier of the location for which this is the address."), a => a.Service.Location),
                (new Field("address_1", "The first line(s) of the address.", Required: true), a => a.Street),
                (new Field("city", "The city in which the address is located.", Required: true), a => a.Place),
                (new Field("state_province", "The county (fylke) in which the address is located.", Required: true), a => a.County),
                (new Field("postal_code", "The postal code for the address.", Required: true), a => a.Code),
                (new Field("country", "The country in which the address is located (ISO 3166-1).", Required: true), _ => "NO"),
                (new Field("address_type", "The type of address.", Required: true, Allowed: LocationTypes), _ => "physical"),
            ],
            ToLocation);
    }

    private static IEnumerable<Postal> Addresses(DirectoryFacts facts, IEnumerable<HsdsService> services)
    {
        var municipalities = facts.PostalCodes.ToDictionary(p => p.Code, p => p.Municipality.Number);
        foreach (var service in services)
        {
            if (service.Address is not { Street: { } street, PostalCode: { } postal }) continue;
            if (!municipalities.TryGetValue(postal.Code, out var number) || facts.RegisteredAs(number)?.County?.Name is not { } county) continue;
            yield return new Postal(service, street, postal.Code, postal.Place, county);
        }
    }
}
