using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Building;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>LinkCentre</c>: a local centre for self-help and mastery.</summary>
internal sealed class LinkCentre : Entry<LinkCentreLinks>, IParty
{
    /// <summary>The centre of these facts.</summary>
    public LinkCentre(LinkCentreRow row, Municipality? municipality, PostalCode? postalCode, BuildContext context)
        : base(row, "LinkCentre", "link_stage", context, row.Closed)
    {
        FundingNote = row.FundingNote;
        Founded = row.Founded;
        Opened = row.Opened;
        Closed = row.Closed;
        Town = row.Town;
        Municipality = municipality;
        CoverageBasis = context.CodeOrNull("basis", row.CoverageBasis);
        Address = Address.Of(row.Address, postalCode);
        Services = [.. row.Services];
    }

    /// <summary>About the funding, in bokmål.</summary>
    public string? FundingNote { get; }

    /// <summary>When it was founded.</summary>
    public PartialDate? Founded { get; }

    /// <summary>When it opened.</summary>
    public PartialDate? Opened { get; }

    /// <summary>When it closed.</summary>
    public PartialDate? Closed { get; }

    /// <summary>The town that it is in.</summary>
    public string? Town { get; }

    /// <summary>The municipality that it is in.</summary>
    public Municipality? Municipality { get; }

    /// <summary>Code of <c>basis</c>: how we know what it covers.</summary>
    public VocabularyCode? CoverageBasis { get; }

    /// <summary>Its address.</summary>
    public Address? Address { get; }

    /// <summary>What it offers, in bokmål.</summary>
    public IReadOnlyList<string> Services { get; }

    /// <summary>The organisation that runs it.</summary>
    public PartnerOrganisation? Operator => Links.Operator;

    /// <summary>Organisations that pay, or have paid, for it, by name.</summary>
    public IReadOnlyList<PartnerOrganisation> Funders => Links.Funders;

    /// <summary>The municipalities that it covers, by name.</summary>
    public IReadOnlyList<Municipality> CoveredMunicipalities => Links.CoveredMunicipalities;

    /// <summary>The office that started it or works with it.</summary>
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
    public override Contact Contact => Links.Contact;

    /// <summary>Whether it has closed: then nobody is sent there. A centre that is being wound up may still receive people.</summary>
    public bool IsClosed => Status?.Code.Code == "closed";
}

/// <summary>The relations of a <see cref="LinkCentre"/>.</summary>
internal sealed record LinkCentreLinks
{
    public required PartnerOrganisation? Operator { get; init; }
    public required IReadOnlyList<PartnerOrganisation> Funders { get; init; }
    public required IReadOnlyList<Municipality> CoveredMunicipalities { get; init; }
    public required DistrictOffice? DistrictOffice { get; init; }
    public required PartyLinks Party { get; init; }
    public required Contact Contact { get; init; }
}
