using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Building;

/// <summary>All nodes of a graph by key.</summary>
internal sealed record GraphNodes
{
    public required Keyed<County> Counties { get; init; }
    public required Keyed<Municipality> Municipalities { get; init; }
    public required IReadOnlyList<MunicipalityChange> MunicipalityChanges { get; init; }
    public required IReadOnlyList<FormerMunicipality> FormerMunicipalities { get; init; }
    public required Keyed<PostalCode> PostalCodes { get; init; }
    public required Keyed<DistrictOffice> DistrictOffices { get; init; }
    public required IReadOnlyList<Coverage> Coverages { get; init; }
    public required IReadOnlyList<CountyCoverage> CountyCoverages { get; init; }
    public required Keyed<PartnerOrganisation> Organisations { get; init; }
    public required Keyed<LinkCentre> LinkCentres { get; init; }
    public required Keyed<ContactPoint> ContactPoints { get; init; }
    public required Keyed<Network> Networks { get; init; }
    public required Keyed<Agreement> Agreements { get; init; }
    public required IReadOnlyList<KeyFigure> KeyFigures { get; init; }
    public required Keyed<Page> Pages { get; init; }
    public required IReadOnlyList<AcuteHelpLine> AcuteHelpLines { get; init; }
    public required IReadOnlyList<VocabularyCode> Codes { get; init; }

    /// <summary>The head office.</summary>
    public required DistrictOffice HeadOffice { get; init; }
}
