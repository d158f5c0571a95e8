using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>
/// Never a dead end: an entry is reached by its own phone or e-mail, else by its office's, else by the head office's. A network is reached
/// through who runs it, an agreement through a party. An office that has closed is no help, nor a contact point that receives nobody,
/// not even by its own number.
/// </summary>
internal sealed class ContactRule
{
    private readonly PlaceRelations places;
    private readonly AreaRule areas;
    private readonly Contact headOffice;

    // One object for all that an office helps.
    private readonly Dictionary<DistrictOffice, Contact> offices;
    private readonly Dictionary<DistrictOffice, Contact> help;

    /// <exception cref="InvalidDataException">The head office has neither phone nor e-mail.</exception>
    public ContactRule(GraphNodes nodes, PlaceRelations places, AreaRule areas)
    {
        this.places = places;
        this.areas = areas;
        headOffice = OwnOf(nodes.HeadOffice)?.AsFallback()
            ?? throw new InvalidDataException("The head office must have a phone number or an e-mail address: it is where everybody is sent in the end.");
        offices = nodes.DistrictOffices.All.ToDictionary(office => office, office => (office.IsClosed ? null : OwnOf(office)) ?? headOffice);
        help = nodes.DistrictOffices.All.ToDictionary(office => office, office => Helping(office).AsFallback());
    }

    /// <summary>How to reach an office.</summary>
    public Contact Of(DistrictOffice office) => offices[office];

    /// <summary>How to reach somebody without own phone and e-mail, with the help of this office.</summary>
    public Contact Instead(DistrictOffice? office) => office is null ? headOffice : help[office];

    /// <summary>How to reach the office that covers a municipality, or what it became.</summary>
    public Contact Of(Municipality municipality) => Helping(places.SingleOffice(areas.Now(municipality)));

    /// <summary>How to reach an organisation: the office that covers its seat.</summary>
    public Contact Of(PartnerOrganisation organisation) => InsteadAt(organisation.Municipality);

    /// <summary>How to reach a network: who runs it, or else the office that covers where it works, if there is a single one.</summary>
    /// <param name="runningParty">Who runs it.</param>
    /// <param name="area">The municipalities where it works.</param>
    public Contact OfNetwork(IParty? runningParty, IEnumerable<Municipality> area) =>
        OwnOf(runningParty) ?? Instead(places.SingleOffice(area.Where(municipality => municipality.InForce)));

    /// <summary>How to reach the parties of an agreement: the most local one that has its own, or else the office where it applies.</summary>
    /// <param name="parties">The parties, in the order of the source.</param>
    /// <param name="where">The municipality where it applies.</param>
    public Contact OfAgreement(IReadOnlyList<IParty> parties, Municipality? where) =>
        parties.OrderBy(Remoteness).Select(OwnOf).FirstOrDefault(own => own is not null) ?? InsteadAt(where);

    private static int Remoteness(IParty party) => party switch
    {
        ContactPoint => 0,
        DistrictOffice { IsHeadOffice: false } => 1,
        _ => 2,
    };

    private static Contact? OwnOf(IParty? party) => party switch
    {
        ContactPoint { ReceivesPeople: true } point => Contact.Own(point, point.Phone, point.Email),
        DistrictOffice { IsClosed: false } office => OwnOf(office),
        _ => null,
    };

    private static Contact? OwnOf(DistrictOffice office) => Contact.Own(office, office.Phone, office.Email);

    private Contact InsteadAt(Municipality? municipality) =>
        Instead(municipality is null ? null : places.SingleOffice(areas.Now(municipality)));

    private Contact Helping(DistrictOffice? office) => office is null or { IsClosed: true } ? headOffice : Of(office);
}
