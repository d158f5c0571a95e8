using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data;

/// <summary>All facts of one revision, as rows: what the importer makes, the database keeps and the graph is built from.</summary>
internal sealed record DirectoryFacts
{
    /// <summary>Number of the revision; 0 for facts that are not in a database.</summary>
    public int Revision { get; init; }

    /// <summary>When the revision was committed, in UTC.</summary>
    public DateTime CommittedAt { get; init; }

    /// <summary>The day in Norway for which whatever depends on the date is decided.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Vocabularies, in order.</summary>
    public required IReadOnlyList<CodeRow> Codes { get; init; }

    /// <summary>Counties with their successors.</summary>
    public required IReadOnlyList<CountyRow> Counties { get; init; }

    /// <summary>Municipalities with their successors.</summary>
    public required IReadOnlyList<MunicipalityRow> Municipalities { get; init; }

    /// <summary>What became of the municipalities of 2013.</summary>
    public required IReadOnlyList<MunicipalityChangeRow> MunicipalityChanges { get; init; }

    /// <summary>Postal codes.</summary>
    public required IReadOnlyList<PostalCodeRow> PostalCodes { get; init; }

    /// <summary>Offices.</summary>
    public required IReadOnlyList<DistrictOfficeRow> DistrictOffices { get; init; }

    /// <summary>Coverage by municipality and period.</summary>
    public required IReadOnlyList<CoverageRow> Coverages { get; init; }

    /// <summary>Coverage by county in earlier times.</summary>
    public required IReadOnlyList<CountyCoverageRow> CountyCoverages { get; init; }

    /// <summary>Organisations with their roles.</summary>
    public required IReadOnlyList<OrganisationRow> Organisations { get; init; }

    /// <summary>LINK centres with funders and coverage.</summary>
    public required IReadOnlyList<LinkCentreRow> LinkCentres { get; init; }

    /// <summary>Contact points with hosts and municipalities served.</summary>
    public required IReadOnlyList<ContactPointRow> ContactPoints { get; init; }

    /// <summary>Networks with members and history.</summary>
    public required IReadOnlyList<NetworkRow> Networks { get; init; }

    /// <summary>Agreements with their parties.</summary>
    public required IReadOnlyList<AgreementRow> Agreements { get; init; }

    /// <summary>Key figures, in the order of the source.</summary>
    public required IReadOnlyList<KeyFigureRow> KeyFigures { get; init; }

    /// <summary>Texts, in the order in which they are offered.</summary>
    public required IReadOnlyList<PageRow> Pages { get; init; }

    /// <summary>Acute help, most urgent first.</summary>
    public required IReadOnlyList<AcuteHelpLineRow> AcuteHelpLines { get; init; }

    /// <summary>The rows of all kinds.</summary>
    public IEnumerable<object> AllRows() =>
    [
        .. Codes, .. Counties, .. Municipalities, .. MunicipalityChanges, .. PostalCodes, .. DistrictOffices, .. Coverages, .. CountyCoverages,
        .. Organisations, .. LinkCentres, .. ContactPoints, .. Networks, .. Agreements, .. KeyFigures, .. Pages, .. AcuteHelpLines,
    ];

    /// <summary>These facts, but only of the kinds of which the others have none.</summary>
    public DirectoryFacts OfKindsMissingIn(DirectoryFacts other) => this with
    {
        Codes = other.Codes.Count == 0 ? Codes : [],
        Counties = other.Counties.Count == 0 ? Counties : [],
        Municipalities = other.Municipalities.Count == 0 ? Municipalities : [],
        MunicipalityChanges = other.MunicipalityChanges.Count == 0 ? MunicipalityChanges : [],
        PostalCodes = other.PostalCodes.Count == 0 ? PostalCodes : [],
        DistrictOffices = other.DistrictOffices.Count == 0 ? DistrictOffices : [],
        Coverages = other.Coverages.Count == 0 ? Coverages : [],
        CountyCoverages = other.CountyCoverages.Count == 0 ? CountyCoverages : [],
        Organisations = other.Organisations.Count == 0 ? Organisations : [],
        LinkCentres = other.LinkCentres.Count == 0 ? LinkCentres : [],
        ContactPoints = other.ContactPoints.Count == 0 ? ContactPoints : [],
        Networks = other.Networks.Count == 0 ? Networks : [],
        Agreements = other.Agreements.Count == 0 ? Agreements : [],
        KeyFigures = other.KeyFigures.Count == 0 ? KeyFigures : [],
        Pages = other.Pages.Count == 0 ? Pages : [],
        AcuteHelpLines = other.AcuteHelpLines.Count == 0 ? AcuteHelpLines : [],
    };
}
