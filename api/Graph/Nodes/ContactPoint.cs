using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Building;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>ContactPoint</c>: where to turn locally to join or start a group.</summary>
internal sealed class ContactPoint : Entry<ContactPointLinks>, IParty
{
    /// <summary>The contact point of these facts.</summary>
    public ContactPoint(ContactPointRow row, Municipality? municipality, BuildContext context)
        : base(row, "ContactPoint", "contact_point_status", context)
    {
        Municipality = municipality;
        Offer = row.Offer;
        Evidence = context.Code("evidence_level", row.EvidenceLevel);
        Started = row.Started;
        Phone = row.Phone;
        Email = row.Email;
        Address = Address.Of(row.Address, postalCode: null);
    }

    /// <summary>The municipality of its seat.</summary>
    public Municipality? Municipality { get; }

    /// <summary>What it offers, in bokmål.</summary>
    public string? Offer { get; }

    /// <summary>Code of <c>evidence_level</c>.</summary>
    public VocabularyCode Evidence { get; }

    /// <summary>When it started.</summary>
    public PartialDate? Started { get; }

    /// <summary>Its own phone number.</summary>
    public string? Phone { get; }

    /// <summary>Its own e-mail address.</summary>
    public string? Email { get; }

    /// <summary>Its address.</summary>
    public Address? Address { get; }

    /// <summary>The organisations that host it, by name.</summary>
    public IReadOnlyList<PartnerOrganisation> Hosts => Links.Hosts;

    /// <summary>The municipalities that it serves, by name.</summary>
    public IReadOnlyList<Municipality> MunicipalitiesServed => Links.MunicipalitiesServed;

    /// <summary>The office that supports it.</summary>
    public DistrictOffice? DistrictOffice => Links.DistrictOffice;

    /// <inheritdoc/>
    public IReadOnlyList<Network> RunNetworks => Links.Party.RunNetworks;

    /// <inheritdoc/>
    public IReadOnlyList<NetworkPeriod> NetworkPeriods => Links.Party.NetworkPeriods;

    /// <inheritdoc/>
    public IReadOnlyList<NetworkMembership> NetworkMemberships => Links.Party.NetworkMemberships;

    /// <inheritdoc/>
    public IReadOnlyList<Agreement> Agreements => Links.Party.Agreements;

    /// <inheritdoc/>
    public override Contact Contact => (ReceivesPeople ? Contact.Own(this, Phone, Email) : null) ?? Links.Fallback;

    /// <summary>
    /// Whether a visitor may be sent there. One that is closed or rests does not receive people; it keeps its page, but is no answer
    /// to "who can I turn to?".
    /// </summary>
    public bool ReceivesPeople => Status?.Code.Code is not ("closed" or "paused");

    /// <summary>Whether it is bound to no place: by internet or phone.</summary>
    public bool IsDigital => Municipality is null && MunicipalitiesServed.Count == 0;
}

/// <summary>The relations of a <see cref="ContactPoint"/>.</summary>
internal sealed record ContactPointLinks
{
    public required IReadOnlyList<PartnerOrganisation> Hosts { get; init; }
    public required IReadOnlyList<Municipality> MunicipalitiesServed { get; init; }
    public required DistrictOffice? DistrictOffice { get; init; }
    public required PartyLinks Party { get; init; }

    /// <summary>Who is reached instead when it has no phone and e-mail of its own.</summary>
    public required Contact Fallback { get; init; }
}
