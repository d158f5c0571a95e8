using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Building;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>DistrictOffice</c>: the head office, or a district office.</summary>
internal sealed class DistrictOffice : Entry<DistrictOfficeLinks>, IParty
{
    /// <summary>The office of these facts.</summary>
    public DistrictOffice(DistrictOfficeRow row, Municipality municipality, PostalCode? postalCode, BuildContext context)
        : base(row, "DistrictOffice", "office_status", context)
    {
        Kind = context.Code("office_kind", row.Kind);
        Town = row.Town;
        Municipality = municipality;
        Address = Address.Of(row.Address, postalCode);
        Phone = row.Phone;
        Email = row.Email;
        Established = row.Established;
    }

    /// <summary>Code of <c>office_kind</c>.</summary>
    public VocabularyCode Kind { get; }

    /// <summary>The town that it is in.</summary>
    public string Town { get; }

    /// <summary>The municipality that it is in.</summary>
    public Municipality Municipality { get; }

    /// <summary>Its address.</summary>
    public Address? Address { get; }

    /// <summary>Its own phone number.</summary>
    public string? Phone { get; }

    /// <summary>Its own e-mail address.</summary>
    public string? Email { get; }

    /// <summary>When it was set up.</summary>
    public PartialDate? Established { get; }

    /// <summary>The counties that it covers on the revision's date, by name.</summary>
    public IReadOnlyList<County> Counties => Links.Counties;

    /// <summary>The municipalities that it covers on the revision's date, by name.</summary>
    public IReadOnlyList<Municipality> Municipalities => Links.Municipalities;

    /// <summary>The counties that it covered in earlier times, by year and number.</summary>
    public IReadOnlyList<CountyCoverage> EarlierCounties => Links.EarlierCounties;

    /// <summary>Which municipality it covered, period by period, by municipality number.</summary>
    public IReadOnlyList<Coverage> Coverages => Links.Coverages;

    /// <summary>LINK centres that it started or works with, by name.</summary>
    public IReadOnlyList<LinkCentre> LinkCentres => Links.LinkCentres;

    /// <summary>Contact points that it supports, by name.</summary>
    public IReadOnlyList<ContactPoint> ContactPoints => Links.ContactPoints;

    /// <inheritdoc/>
    public IReadOnlyList<Network> RunNetworks => Links.Party.RunNetworks;

    /// <inheritdoc/>
    public IReadOnlyList<NetworkPeriod> NetworkPeriods => Links.Party.NetworkPeriods;

    /// <inheritdoc/>
    public IReadOnlyList<NetworkMembership> NetworkMemberships => Links.Party.NetworkMemberships;

    /// <inheritdoc/>
    public IReadOnlyList<Agreement> Agreements => Links.Party.Agreements;

    /// <inheritdoc/>
    public override Contact Contact => Links.Contact;

    /// <summary>Whether it is the head office.</summary>
    public bool IsHeadOffice => Kind.Code == "head_office";

    /// <summary>Whether the sources say that it has closed: then nobody is sent there.</summary>
    public bool IsClosed => Status?.Code.Code == "closed";
}

/// <summary>The relations of a <see cref="DistrictOffice"/>.</summary>
internal sealed record DistrictOfficeLinks
{
    public required IReadOnlyList<County> Counties { get; init; }
    public required IReadOnlyList<Municipality> Municipalities { get; init; }
    public required IReadOnlyList<CountyCoverage> EarlierCounties { get; init; }
    public required IReadOnlyList<Coverage> Coverages { get; init; }
    public required IReadOnlyList<LinkCentre> LinkCentres { get; init; }
    public required IReadOnlyList<ContactPoint> ContactPoints { get; init; }
    public required PartyLinks Party { get; init; }
    public required Contact Contact { get; init; }
}
