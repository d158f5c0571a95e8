using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Building;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>Agreement</c>: a cooperation agreement; its name is its title.</summary>
internal sealed class Agreement : Entry<AgreementLinks>
{
    /// <summary>The agreement of these facts.</summary>
    public Agreement(AgreementRow row, Municipality? municipality, County? county, BuildContext context)
        : base(row, "Agreement", "agreement_status", context)
    {
        Kind = context.Code("agreement_kind", row.Kind);
        Purpose = row.Purpose;
        TargetGroup = row.TargetGroup;
        Place = row.Place;
        Municipality = municipality;
        County = county;
        Since = row.Since;
    }

    /// <summary>Code of <c>agreement_kind</c>.</summary>
    public VocabularyCode Kind { get; }

    /// <summary>What it is for, in bokmål.</summary>
    public string? Purpose { get; }

    /// <summary>Whom it is for, in bokmål.</summary>
    public string? TargetGroup { get; }

    /// <summary>Where it applies, in the words of the source.</summary>
    public string? Place { get; }

    /// <summary>The municipality where it applies.</summary>
    public Municipality? Municipality { get; }

    /// <summary>The county where it applies, as a whole.</summary>
    public County? County { get; }

    /// <summary>When it began.</summary>
    public PartialDate? Since { get; }

    /// <summary>The parties, in the order of the source.</summary>
    public IReadOnlyList<IParty> Parties => Links.Parties;

    /// <inheritdoc/>
    public override Contact Contact => Links.Contact;
}

/// <summary>The relations of an <see cref="Agreement"/>.</summary>
internal sealed record AgreementLinks
{
    public required IReadOnlyList<IParty> Parties { get; init; }
    public required Contact Contact { get; init; }
}
