using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>
/// Never a dead end: an entry is reached by its own phone or e-mail, else by its office's, else by the head office's. An office that has
/// closed is no help.
/// </summary>
internal sealed class ContactRule
{
    private readonly PlaceRelations places;
    private readonly Contact headOffice;

    /// <exception cref="InvalidDataException">The head office has neither phone nor e-mail.</exception>
    public ContactRule(GraphNodes nodes, PlaceRelations places)
    {
        this.places = places;
        headOffice = OwnOf(nodes.HeadOffice)
            ?? throw new InvalidDataException("The head office must have a phone number or an e-mail address: it is where everybody is sent in the end.");
    }

    /// <summary>How to reach an office.</summary>
    public Contact Of(DistrictOffice office) => OwnOf(office) ?? headOffice.AsFallback();

    /// <summary>How to reach a contact point that an office supports.</summary>
    public Contact Of(ContactPoint point, DistrictOffice? office) =>
        Contact.Own(point, point.Phone, point.Email) ?? Instead(office);

    /// <summary>How to reach somebody without own phone and e-mail, with the help of this office.</summary>
    public Contact Instead(DistrictOffice? office) => Helping(office).AsFallback();

    /// <summary>How to reach the office that covers a municipality.</summary>
    public Contact Of(Municipality municipality) => Helping(places.CoverageOf(municipality)?.Office);

    /// <summary>How to reach an organisation: the office that covers its seat.</summary>
    public Contact Of(PartnerOrganisation organisation) =>
        Instead(organisation.Municipality is { } seat ? places.CoverageOf(seat)?.Office : null);

    private static Contact? OwnOf(DistrictOffice office) => Contact.Own(office, office.Phone, office.Email);

    private Contact Helping(DistrictOffice? office) => office is null or { IsClosed: true } ? headOffice.AsFallback() : Of(office);
}
