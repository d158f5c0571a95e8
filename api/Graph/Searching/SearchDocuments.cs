using Selvhjelp.Api.Graph.Finding;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Searching;

/// <summary>What of each kind of entry can be searched. Only counties and municipalities in force are found, also by what they were.</summary>
internal sealed class SearchDocuments
{
    private const int Areas = 0;
    private const int Helpers = 1;
    private const int Others = 2;
    private const int Codes = 3;

    /// <summary>The rank of organisations that are only a place of the right kind: always last.</summary>
    public const int LocalServices = 4;

    private readonly ILookup<IDirectoryEntry, County> counties;
    private readonly DirectoryGraph graph;

    /// <summary>The documents of this graph.</summary>
    public SearchDocuments(DirectoryGraph graph)
    {
        this.graph = graph;
        counties = graph.Counties.Items.Where(county => county.InForce)
            .SelectMany(InCounty, (county, entry) => (county, entry))
            .ToLookup(pair => pair.entry, pair => pair.county);
    }

    /// <summary>Everything that can be found.</summary>
    public INode[] Entries() =>
    [
        .. graph.Counties.Items.Where(county => county.InForce), .. graph.Municipalities.Items.Where(municipality => municipality.InForce),
        .. graph.ContactPoints.Items, .. graph.LinkCentres.Items, .. graph.DistrictOffices.Items, .. graph.Organisations.Items,
        .. graph.Networks.Items, .. graph.Agreements.Items, .. graph.Pages.Items, .. graph.PostalCodes.Items,
    ];

    /// <summary>The document of one of <see cref="Entries"/>. It is made anew each time: all together would weigh more than the entries themselves.</summary>
    public SearchDocument Of(INode entry) => entry switch
    {
        County county => Of(county),
        Municipality municipality => Of(municipality),
        ContactPoint point => Of(point),
        LinkCentre centre => Of(centre),
        DistrictOffice office => Of(office),
        PartnerOrganisation organisation => Of(organisation, counties[organisation]),
        Network network => Of(network, counties[network]),
        Agreement agreement => Of(agreement, counties[agreement]),
        Page page => Of(page),
        PostalCode postalCode => Of(postalCode),
        _ => throw new ArgumentException($"A {entry.GetType().Name} cannot be searched.", nameof(entry)),
    };

    // What belongs to a county by more than the seat of its own.
    private static IEnumerable<IDirectoryEntry> InCounty(County county) =>
        [.. county.Networks, .. county.Agreements, .. county.Organisations.Where(organisation => organisation.County is not null)];

    private static SearchDocument Of(County county) => new(
        county, EntryKind.County, county.Name, Areas, county.Position, [county],
        [
            Name(county.Name),
            .. county.Names.Select(name => OtherName(name.Name)),
            .. county.Predecessors.Where(former => former.Name != county.Name).Select(former => OtherName(former.Name)),
            Kind("fylke"),
        ]);

    private static SearchDocument Of(Municipality municipality) => new(
        municipality, EntryKind.Municipality, municipality.DisambiguatedName, Areas, municipality.Position, CountiesOf(municipality),
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
        postalCode, EntryKind.PostalCode, $"{postalCode.Code} {postalCode.Place}", Codes, postalCode.Code, CountiesOf(postalCode.Municipality),
        [Name(postalCode.Code), Place(postalCode.Place), Text(postalCode.Municipality.Name)]);

    private static SearchDocument Of(DistrictOffice office) => new(
        office, EntryKind.DistrictOffice, office.Name, Helpers, office.Position, CountiesOf([office.Municipality, .. office.Municipalities]),
        [
            Name(office.Name),
            Place(office.Town),
            Kind(office.Kind.Label),
            .. office.Counties.Select(county => Text(county.Name)),
        ]);

    private static SearchDocument Of(LinkCentre centre) => new(
        centre, EntryKind.LinkCentre, centre.Name, centre.IsClosed ? Others : Helpers, centre.Position,
        CountiesOf([centre.Municipality, .. centre.CoveredMunicipalities]),
        [
            Name(centre.Name),
            .. PlacesOf(centre.Town, centre.Municipality?.Name),
            .. centre.CoveredMunicipalities.Select(municipality => Place(municipality.Name)),
            .. centre.Services.Select(Text),
        ]);

    private static SearchDocument Of(ContactPoint point) => new(
        point, EntryKind.ContactPoint, point.Name, point.ReceivesPeople ? Helpers : Others, point.Position,
        CountiesOf([point.Municipality, .. point.MunicipalitiesServed]),
        [
            Name(point.Name),
            .. PlacesOf(point.Municipality?.Name, point.Municipality?.County?.Name, point.Address?.Street),
            .. point.MunicipalitiesServed.Where(served => served != point.Municipality).Select(served => Place(served.Name)),
            .. TextsOf(point.Offer),
            .. point.Hosts.Select(host => Text(host.Name)),
            Kind("kontaktpunkt"),
        ]);

    private static SearchDocument Of(PartnerOrganisation organisation, IEnumerable<County> ofAuthority) => new(
        organisation, EntryKind.Organisation, organisation.Name, organisation.IsOnlyLocalService ? LocalServices : Others,
        organisation.Position, [.. CountiesOf(organisation.Municipality), .. ofAuthority],
        [
            Name(organisation.Name),
            .. organisation.ShortName is { } shortName ? [OtherName(shortName)] : Array.Empty<SearchField>(),
            .. organisation.Aliases.Select(OtherName),
            .. PlacesOf(organisation.Municipality?.Name, organisation.Municipality?.County?.Name),
            .. TextsOf(organisation.Relation),
            Text(organisation.Kind.Label),
            .. organisation.Roles.Select(role => Text(role.Label)),
        ]);

    private static SearchDocument Of(Network network, IEnumerable<County> counties) => new(
        network, EntryKind.Network, network.Name, Others, network.Position, [.. counties],
        [
            Name(network.Name),
            .. PlacesOf([network.Region, .. network.Counties.Select(county => county.Name), .. network.Municipalities.Select(place => place.Name)]),
            .. TextsOf(network.Description, network.RunningParty?.Name),
            .. network.Memberships.Select(membership => Text(membership.Party.Name)),
            Text(network.Kind.Label),
            Kind("nettverk"),
        ]);

    private static SearchDocument Of(Agreement agreement, IEnumerable<County> counties) => new(
        agreement, EntryKind.Agreement, agreement.Name, Others, agreement.Position, [.. counties],
        [
            Name(agreement.Name),
            .. PlacesOf(agreement.Place, agreement.Municipality?.Name),
            .. TextsOf(agreement.Purpose, agreement.TargetGroup),
            .. agreement.Parties.Select(party => Text(party.Name)),
            Text(agreement.Kind.Label),
            Kind("avtale"),
        ]);

    private static SearchDocument Of(Page page) => new(
        page, EntryKind.Page, page.Title, Others, page.Position, [],
        [Name(page.Title), .. TextsOf(page.AboutKind?.Label, page.Summary), .. PlainText.Paragraphs(page.Body).Select(Text)]);

    private static IReadOnlyList<County> CountiesOf(params IEnumerable<Municipality?> municipalities) =>
    [
        .. municipalities.OfType<Municipality>().SelectMany(Succession.InForce)
            .Select(municipality => municipality.County).OfType<County>().Distinct(),
    ];

    private static SearchField Name(string text) => new(FieldWeight.Name, text);

    private static SearchField OtherName(string text) => new(FieldWeight.OtherName, text);

    private static SearchField Place(string text) => new(FieldWeight.Place, text);

    private static SearchField Text(string text) => new(FieldWeight.Text, text);

    private static SearchField Kind(string text) => new(FieldWeight.Kind, text);

    private static IEnumerable<SearchField> PlacesOf(params IEnumerable<string?> texts) => texts.OfType<string>().Distinct().Select(Place);

    private static IEnumerable<SearchField> TextsOf(params IEnumerable<string?> texts) => texts.OfType<string>().Select(Text);
}
