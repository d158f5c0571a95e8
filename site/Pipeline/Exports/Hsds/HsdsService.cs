using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Pipeline.Exports.Hsds;

/// <summary>What HSDS calls a service: a contact point, a LINK centre or an office, each a place to turn to.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Organisation">Id of the organisation that provides it.</param>
/// <param name="Description">What it does, in bokmål.</param>
/// <param name="Status">In which state it is, in the words of HSDS.</param>
/// <param name="Municipality">Where it is; null for one without a place, by internet or phone.</param>
/// <param name="Address">Its address.</param>
/// <param name="Area">The municipalities that it is there for.</param>
/// <param name="HeadOffice">Who answers for what is closed.</param>
internal sealed record HsdsService(
    IDirectoryEntry Entry, string Organisation, string? Description, string Status, PlaceRef? Municipality, Address? Address, IReadOnlyList<PlaceRef> Area,
    Contact HeadOffice)
{
    private const string Active = "active";
    private const string Paused = "temporarily closed";
    private const string Closed = "defunct";
    private const string NotOpened = "inactive";

    /// <summary>The states of HSDS.</summary>
    public static readonly IReadOnlyList<string> States = [Active, NotOpened, Closed, Paused];

    /// <summary>Its page on the site, which tells it apart.</summary>
    public string Page => PagePaths.Of(Entry);

    /// <summary>Its id.</summary>
    public string Id => HsdsId.Of("service", Page);

    /// <summary>Whether people can use it.</summary>
    public bool IsActive => Status == Active;

    /// <summary>Whether it has received people, and does not now: nobody is to be sent to it.</summary>
    public bool IsClosed => Status is Closed or Paused;

    /// <summary>Who answers: it itself or the office that helps instead; for what is closed never itself, as on its page.</summary>
    public Contact Contact => IsClosed && !Entry.Contact.IsFallback ? HeadOffice with { IsFallback = true } : Entry.Contact;

    /// <summary>The id of the place where it is.</summary>
    public string Location => HsdsId.Of("location", Page);

    /// <summary>All services of the directory, made as they are read: each table reads them once, and none holds them all.</summary>
    public static IEnumerable<HsdsService> Of(DirectoryFacts facts) => facts.ContactPoints.Select(point => Of(facts, point))
        .Concat(facts.LinkCentres.Select(centre => new HsdsService(
            centre, centre.Operator is { } by ? OrganisationId(by.Slug) : OfficeId(facts.HeadOffice), DescriptionOf(centre.Services), StatusOf(centre.Status),
            centre.Municipality, centre.Address, centre.CoveredMunicipalities, facts.HeadOffice.Contact)))
        .Concat(facts.DistrictOffices.Select(office => new HsdsService(
            office, OfficeId(office), office.Kind.Description, StatusOf(office.Status), office.Municipality, office.Address, office.Municipalities,
            facts.HeadOffice.Contact)));

    /// <summary>The id of an organisation.</summary>
    public static string OrganisationId(string slug) => HsdsId.Of("organization", PagePaths.Organisation(slug));

    /// <summary>The id of an office as an organisation.</summary>
    public static string OfficeId(DistrictOffice office) => HsdsId.Of("organization", PagePaths.Of(office));

    // HSDS has one organisation for a service: the first host. Who hosts with it stands in the description.
    private static HsdsService Of(DirectoryFacts facts, ContactPoint point)
    {
        var provider = point.Hosts is [var first, ..] ? OrganisationId(first.Slug)
            : OfficeId(point.DistrictOffice is { } office ? facts.Office(office) : facts.HeadOffice);
        var hosts = point.Hosts.Count > 1 ? $"Verter: {string.Join(", ", point.Hosts.Select(h => h.Name))}." : null;
        return new HsdsService(
            point, provider, DescriptionOf([point.Offer, hosts]), StatusOf(point.Status), point.Municipality, point.Address, point.MunicipalitiesServed,
            facts.HeadOffice.Contact);
    }

    private static string? DescriptionOf(IEnumerable<string?> parts) => string.Join(' ', parts.OfType<string>().Select(Sentence)) is { Length: > 0 } text ? text : null;

    private static string Sentence(string text) => text.EndsWith('.') ? text : char.ToUpperInvariant(text[0]) + text[1..] + ".";

    // Where no source says, we believe that the place receives people, as the pages do.
    private static string StatusOf(Status? status) => status?.Code.Value switch
    {
        null or "unknown" or "active" or "open" or "closing" => Active,
        "paused" => Paused,
        "closed" => Closed,
        _ => NotOpened,
    };
}
