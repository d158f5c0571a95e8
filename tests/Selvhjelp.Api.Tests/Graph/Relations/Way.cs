namespace Selvhjelp.Api.Tests.Graph.Relations;

/// <summary>A relation of the contract, and how one comes back.</summary>
/// <param name="Type">The type that has the relation.</param>
/// <param name="Path">The fields that lead to the other end; of several, those between are of values and not of nodes.</param>
/// <param name="Back">Paths from the other end; at least one of them leads back to where one came from.</param>
internal sealed record Way(string Type, string Path, params string[] Back)
{
    /// <summary>
    /// Whether places are told in the numbers of another time, so that the way back may lead to what the place was made of or became: always
    /// where a source names a county that is no longer in force.
    /// </summary>
    public bool AcrossTime { get; init; }

    /// <summary>Whether no row can have it yet: the rows of contact points have no postal code.</summary>
    public bool HasNoRows { get; init; }

    /// <summary>All relations. The fields that all parties have are given once.</summary>
    public static IReadOnlyList<Way> All { get; } = [.. Places, .. Entries, .. PartiesToNetworks, .. Texts];

    /// <summary>Fields that lead to a node, but are no relation of two: with the reason.</summary>
    public static IReadOnlyDictionary<string, string> NoRelation { get; } = new Dictionary<string, string>
    {
        ["contact.entry"] = "who helps is decided for each entry by a rule, not said by a source",
        ["nearbyContactPoints.contactPoint"] = "near is a matter of distance, not a relation",
    };

    private static IEnumerable<Way> Places =>
    [
        new("County", "successors", "predecessors"),
        new("County", "predecessors", "successors"),
        new("County", "municipalities", "county"),
        new("County", "districtOffices", "counties"),
        new("County", "linkCentres", "coveredMunicipalities.county", "municipality.county"),
        new("County", "contactPoints", "municipalitiesServed.county", "municipality.county"),
        new("County", "organisations", "municipality.county", "county") { AcrossTime = true },
        new("County", "networks", "counties", "municipalities.county") { AcrossTime = true },
        new("County", "agreements", "municipality.county", "county") { AcrossTime = true },
        new("County", "earlierCoverages", "county"),
        new("Municipality", "county", "municipalities") { AcrossTime = true },
        new("Municipality", "successors", "predecessors"),
        new("Municipality", "predecessors", "successors"),
        new("Municipality", "changes", "in2020", "in2024"),
        new("Municipality", "postalCodes", "municipality"),
        new("Municipality", "coverage", "municipality"),
        new("Municipality", "coverages", "municipality"),
        new("Municipality", "linkCentres", "coveredMunicipalities", "municipality"),
        new("Municipality", "contactPoints", "municipalitiesServed", "municipality"),
        new("Municipality", "organisations", "municipality"),
        new("Municipality", "districtOffices", "municipality"),
        new("Municipality", "networks", "municipalities", "counties.municipalities") { AcrossTime = true },
        new("Municipality", "agreements", "municipality"),
        new("MunicipalityChange", "in2020", "changes"),
        new("MunicipalityChange", "in2024", "changes"),
        new("PostalCode", "municipality", "postalCodes"),
        new("PostalCode", "entries", "address.postalCode"),
        new("Coverage", "municipality", "coverages"),
        new("Coverage", "office", "coverages"),
        new("CountyCoverage", "office", "earlierCounties"),
        new("CountyCoverage", "county", "earlierCoverages"),
    ];

    private static IEnumerable<Way> Entries =>
    [
        new("DistrictOffice", "municipality", "districtOffices"),
        new("DistrictOffice", "address.postalCode", "entries"),
        new("DistrictOffice", "counties", "districtOffices"),
        new("DistrictOffice", "municipalities", "coverage.office"),
        new("DistrictOffice", "earlierCounties", "office"),
        new("DistrictOffice", "coverages", "office"),
        new("DistrictOffice", "linkCentres", "districtOffice"),
        new("DistrictOffice", "contactPoints", "districtOffice"),
        new("LinkCentre", "operator", "operatedLinkCentres"),
        new("LinkCentre", "funders", "fundedLinkCentres"),
        new("LinkCentre", "municipality", "linkCentres"),
        new("LinkCentre", "coveredMunicipalities", "linkCentres"),
        new("LinkCentre", "address.postalCode", "entries"),
        new("LinkCentre", "districtOffice", "linkCentres"),
        new("ContactPoint", "hosts", "hostedContactPoints"),
        new("ContactPoint", "municipality", "contactPoints"),
        new("ContactPoint", "municipalitiesServed", "contactPoints"),
        new("ContactPoint", "districtOffice", "contactPoints"),
        new("ContactPoint", "address.postalCode", "entries") { HasNoRows = true },
        new("PartnerOrganisation", "municipality", "organisations"),
        new("PartnerOrganisation", "county", "organisations"),
        new("PartnerOrganisation", "hostedContactPoints", "hosts"),
        new("PartnerOrganisation", "operatedLinkCentres", "operator"),
        new("PartnerOrganisation", "fundedLinkCentres", "funders"),
        new("Network", "counties", "networks"),
        new("Network", "municipalities", "networks"),
        new("Network", "runningParty", "runNetworks"),
        new("Network", "history", "network"),
        new("Network", "memberships", "network"),
        new("NetworkPeriod", "network", "history"),
        new("NetworkPeriod", "runningParty", "networkPeriods"),
        new("NetworkMembership", "network", "memberships"),
        new("NetworkMembership", "party", "networkMemberships"),
        new("Agreement", "parties", "agreements"),
        new("Agreement", "municipality", "agreements"),
        new("Agreement", "county", "agreements"),
    ];

    private static IEnumerable<Way> PartiesToNetworks =>
        from type in new[] { "DistrictOffice", "LinkCentre", "ContactPoint", "PartnerOrganisation", "ExternalParty" }
        from way in new Way[]
        {
            new(type, "runNetworks", "runningParty"),
            new(type, "networkPeriods", "runningParty"),
            new(type, "networkMemberships", "party"),
            new(type, "agreements", "parties"),
        }
        select way;

    private static IEnumerable<Way> Texts =>
    [
        new("KeyFigure", "otherYears", "otherYears"),
        new("Page", "parent", "parts"),
        new("Page", "parts", "parent"),
    ];

    /// <inheritdoc/>
    public override string ToString() => $"{Type}.{Path}";
}
