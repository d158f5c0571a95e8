using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Building;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>PartnerOrganisation</c>: an organisation; what it is to us is told by its roles.</summary>
internal sealed class PartnerOrganisation : Entry<PartnerOrganisationLinks>, IParty
{
    /// <summary>The organisation of these facts.</summary>
    public PartnerOrganisation(OrganisationRow row, Municipality? municipality, County? county, BuildContext context)
        : base(row, "PartnerOrganisation", statusVocabulary: null, context)
    {
        ShortName = row.ShortName;
        Aliases = [.. row.Aliases];
        Kind = context.Code("organisation_kind", row.Kind);
        Level = context.CodeOrNull("organisation_level", row.Level);
        Roles = [.. row.Roles.Select(role => context.Code("organisation_role", role.Role))];
        Relation = row.Relation;
        Municipality = municipality;
        County = county;
        OrganisationNumber = row.OrganisationNumber;
    }

    /// <summary>Abbreviation; not unique.</summary>
    public string? ShortName { get; }

    /// <summary>Other names that the sources use.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Code of <c>organisation_kind</c>.</summary>
    public VocabularyCode Kind { get; }

    /// <summary>Code of <c>organisation_level</c>.</summary>
    public VocabularyCode? Level { get; }

    /// <summary>Codes of <c>organisation_role</c>.</summary>
    public IReadOnlyList<VocabularyCode> Roles { get; }

    /// <summary>What it does with us, in bokmål.</summary>
    public string? Relation { get; }

    /// <summary>The municipality of its seat.</summary>
    public Municipality? Municipality { get; }

    /// <summary>The county whose authority it is.</summary>
    public County? County { get; }

    /// <summary>Nine digits in the official register.</summary>
    public string? OrganisationNumber { get; }

    /// <summary>Contact points that it hosts, by name.</summary>
    public IReadOnlyList<ContactPoint> HostedContactPoints => Links.HostedContactPoints;

    /// <summary>LINK centres that it runs, or has run, by name.</summary>
    public IReadOnlyList<LinkCentre> OperatedLinkCentres => Links.OperatedLinkCentres;

    /// <summary>LINK centres that it pays, or has paid, for, by name.</summary>
    public IReadOnlyList<LinkCentre> FundedLinkCentres => Links.FundedLinkCentres;

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

    /// <summary>Whether all that is known is that it is a place of the right kind. Such a place is never presented as a contact point.</summary>
    public bool IsOnlyLocalService => Roles.Count > 0 && Roles.All(role => role.Code == "LOCAL_SERVICE");
}

/// <summary>The relations of a <see cref="PartnerOrganisation"/>.</summary>
internal sealed record PartnerOrganisationLinks
{
    public required IReadOnlyList<ContactPoint> HostedContactPoints { get; init; }
    public required IReadOnlyList<LinkCentre> OperatedLinkCentres { get; init; }
    public required IReadOnlyList<LinkCentre> FundedLinkCentres { get; init; }
    public required PartyLinks Party { get; init; }
    public required Contact Contact { get; init; }
}
