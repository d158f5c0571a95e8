using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Building;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>Network</c>: those who work with self-help in an area, or a network of others.</summary>
internal sealed class Network : Entry<NetworkLinks>
{
    /// <summary>The network of these facts.</summary>
    public Network(NetworkRow row, BuildContext context)
        : base(row, "Network", "network_stage", context)
    {
        Kind = context.Code("network_kind", row.Kind);
        Ownership = context.CodeOrNull("network_ownership", row.Ownership);
        Description = row.Description;
        Region = row.Region;
        Since = row.Since;
        RunningPartyBasis = context.CodeOrNull("basis", row.RunningPartyBasis);
    }

    /// <summary>Code of <c>network_kind</c>.</summary>
    public VocabularyCode Kind { get; }

    /// <summary>Code of <c>network_ownership</c>.</summary>
    public VocabularyCode? Ownership { get; }

    /// <summary>What it is, in bokmål.</summary>
    public string? Description { get; }

    /// <summary>Where it works, in the words of the source.</summary>
    public string? Region { get; }

    /// <summary>When it began.</summary>
    public PartialDate? Since { get; }

    /// <summary>Code of <c>basis</c>: how we know who runs it.</summary>
    public VocabularyCode? RunningPartyBasis { get; }

    /// <summary>The counties that the source names, by name; they may be no longer in force.</summary>
    public IReadOnlyList<County> Counties => Links.Counties;

    /// <summary>The municipalities that the source names, by name.</summary>
    public IReadOnlyList<Municipality> Municipalities => Links.Municipalities;

    /// <summary>Who runs it now.</summary>
    public IParty? RunningParty => Links.RunningParty;

    /// <summary>Who ran it and in which stage, oldest first; the last is the present.</summary>
    public IReadOnlyList<NetworkPeriod> History => Links.History;

    /// <summary>Members that a source names, in its order.</summary>
    public IReadOnlyList<NetworkMembership> Memberships => Links.Memberships;

    /// <inheritdoc/>
    public override Contact Contact => Links.Contact;
}

/// <summary>The relations of a <see cref="Network"/>.</summary>
internal sealed record NetworkLinks
{
    public required IReadOnlyList<County> Counties { get; init; }
    public required IReadOnlyList<Municipality> Municipalities { get; init; }
    public required IParty? RunningParty { get; init; }
    public required IReadOnlyList<NetworkPeriod> History { get; init; }
    public required IReadOnlyList<NetworkMembership> Memberships { get; init; }
    public required Contact Contact { get; init; }
}
