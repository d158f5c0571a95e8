using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Searching;

/// <summary>What of each kind of entry can be searched. Only counties and municipalities in force are found, also by what they were.</summary>
internal static class SearchDocuments
{
    private const int Areas = 0;
    private const int Helpers = 1;
    private const int Others = 2;
    private const int Codes = 3;
    /// <summary>The rank of organisations that are only a place of the right kind: always last.</summary>
    public const int LocalServices = 4;

    /// <summary>All documents of a graph.</summary>
    public static IEnumerable<SearchDocument> Of(DirectoryGraph graph) =>
        graph.Counties.Items.Where(county => county.InForce).Select(Of)
            .Concat(graph.Municipalities.Items.Where(municipality => municipality.InForce).Select(Of))
            .Concat(graph.ContactPoints.Items.Select(Of))
            .Concat(graph.LinkCentres.Items.Select(Of))
            .Concat(graph.DistrictOffices.Items.Select(Of))
            .Concat(graph.Organisations.Items.Select(Of))
            .Concat(graph.PostalCodes.Items.Select(Of));

    private static SearchDocument Of(County county) => new(
        county, EntryKind.County, county.Name, Areas, county.Position,
        [
            Name(county.Name),
            .. county.Names.Select(name => OtherName(name.Name)),
            .. county.Predecessors.Where(former => former.Name != county.Name).Select(former => OtherName(former.Name)),
            Kind("fylke"),
        ]);

    private static SearchDocument Of(Municipality municipality) => new(
        municipality, EntryKind.Municipality, municipality.DisambiguatedName, Areas, municipality.Position,
        [
            Name(municipality.DisambiguatedName),
            OtherName(municipality.Number),
            .. municipality.Names.Select(name => OtherName(name.Name)),
            .. municipality.FormerNames.Select(OtherName),
            Place(municipality.Centre.Place),
            .. PlacesOf(municipality.County?.Name),
            Kind("kommune"),
        ]);

    private static SearchDocument Of(PostalCode postalCode) => new(
        postalCode, EntryKind.PostalCode, $"{postalCode.Code} {postalCode.Place}", Codes, postalCode.Code,
        [Name(postalCode.Code), Place(postalCode.Place), Text(postalCode.Municipality.Name)]);

    private static SearchDocument Of(DistrictOffice office) => new(
        office, EntryKind.DistrictOffice, office.Name, Helpers, office.Position,
        [
            Name(office.Name),
            Place(office.Town),
            Kind(office.Kind.Label),
            .. office.Counties.Select(county => Text(county.Name)),
        ]);

    private static SearchDocument Of(LinkCentre centre) => new(
        centre, EntryKind.LinkCentre, centre.Name, centre.IsClosed ? Others : Helpers, centre.Position,
        [
            Name(centre.Name),
            .. PlacesOf(centre.Town, centre.Municipality?.Name),
            .. centre.CoveredMunicipalities.Select(municipality => Place(municipality.Name)),
            .. centre.Services.Select(Text),
        ]);

    private static SearchDocument Of(ContactPoint point) => new(
        point, EntryKind.ContactPoint, point.Name, point.ReceivesPeople ? Helpers : Others, point.Position,
        [
            Name(point.Name),
            .. PlacesOf(point.Municipality?.Name, point.Municipality?.County?.Name, point.Address?.Street),
            .. point.MunicipalitiesServed.Where(served => served != point.Municipality).Select(served => Place(served.Name)),
            .. TextsOf(point.Offer),
            .. point.Hosts.Select(host => Text(host.Name)),
            Kind("kontaktpunkt"),
        ]);

    private static SearchDocument Of(PartnerOrganisation organisation) => new(
        organisation, EntryKind.Organisation, organisation.Name, organisation.IsOnlyLocalService ? LocalServices : Others,
        organisation.Position,
        [
            Name(organisation.Name),
            .. organisation.ShortName is { } shortName ? [OtherName(shortName)] : Array.Empty<SearchField>(),
            .. organisation.Aliases.Select(OtherName),
            .. PlacesOf(organisation.Municipality?.Name, organisation.Municipality?.County?.Name),
            .. TextsOf(organisation.Relation),
            Text(organisation.Kind.Label),
            .. organisation.Roles.Select(role => Text(role.Label)),
        ]);

    private static SearchField Name(string text) => new(FieldWeight.Name, text);

    private static SearchField OtherName(string text) => new(FieldWeight.OtherName, text);

    private static SearchField Place(string text) => new(FieldWeight.Place, text);

    private static SearchField Text(string text) => new(FieldWeight.Text, text);

    private static SearchField Kind(string text) => new(FieldWeight.Kind, text);

    private static IEnumerable<SearchField> PlacesOf(params IEnumerable<string?> texts) => texts.OfType<string>().Distinct().Select(Place);

    private static IEnumerable<SearchField> TextsOf(params IEnumerable<string?> texts) => texts.OfType<string>().Select(Text);
}
