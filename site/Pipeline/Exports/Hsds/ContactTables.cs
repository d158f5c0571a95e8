using Selvhjelp.Site.Pipeline.Exports.Tabular;
using static Selvhjelp.Site.Pipeline.Exports.Hsds.Keys;

namespace Selvhjelp.Site.Pipeline.Exports.Hsds;

/// <summary>
/// The tables <c>contact</c> and <c>phone</c>. A contact is a body with its switchboard and mailbox, never a person: there are none in the facts.
/// Every service has one; where it has no phone or e-mail of its own, or is closed, it is the office that helps instead, by its name.
/// </summary>
internal static class ContactTables
{
    /// <summary>The tables for these services.</summary>
    public static IEnumerable<Table> Of(IEnumerable<HsdsService> services)
    {
        yield return Keyed("contact", "contacts.csv", "Hvem som svarer", "The body that answers for a service. Never a person.", services,
            [
                (Id, ContactId),
                (new Field("service_id", "The identifier of the service for which this is a contact."), s => s.Id),
                (new Field("name", "The name of the body."), s => s.Contact.Entry.Name),
                (new Field("email", "The e-mail address of the body.", Format: "email"), s => s.Contact.Email),
            ],
            ToService);
        yield return Keyed("phone", "phones.csv", "Telefonnumre", "The phone of a contact.", services.Where(s => s.Contact.Phone is not null),
            [
                (Id, s => HsdsId.Of("phone", s.Page)),
                (new Field("service_id", "The identifier of the service, when the number is its own."), s => s.Contact.IsFallback ? null : s.Id),
                (new Field("contact_id", "The identifier of the contact for which this is the phone number."), ContactId),
                (new Field("number", "The phone number.", Required: true), s => s.Contact.Phone),
                (new Field("type", "The type of phone service (RFC 6350)."), _ => "voice"),
            ],
            ToService, new ForeignKey("contact_id", "contact", "id"));
    }

    private static string ContactId(HsdsService service) => HsdsId.Of("contact", service.Page);
}
