using Selvhjelp.Api.Data;
using Selvhjelp.Api.Graph;

namespace Selvhjelp.Api.Tests.Graph;

/// <summary>The smallest directory that can be built: one county, Oslo and the head office.</summary>
internal static class SmallFacts
{
    public static DirectoryFacts Facts { get; } = SeedGraph.Facts with
    {
        Counties = [.. SeedGraph.Facts.Counties.Where(county => county.Number == "03")],
        Municipalities = [.. SeedGraph.Facts.Municipalities.Where(municipality => municipality.Number == "0301")],
        MunicipalityChanges = [.. SeedGraph.Facts.MunicipalityChanges.Where(change => change.Number2013 == "0301")],
        PostalCodes = [.. SeedGraph.Facts.PostalCodes.Where(postalCode => postalCode.Code == "0364")],
        DistrictOffices = [.. SeedGraph.Facts.DistrictOffices.Where(office => office.Key is "ho-oslo" or "do-oslo")],
        Coverages = [.. SeedGraph.Facts.Coverages.Where(coverage => coverage.MunicipalityNumber == "0301")],
        CountyCoverages = [],
        Organisations = [],
        LinkCentres = [],
        ContactPoints = [],
        Networks = [],
        Agreements = [],
        KeyFigures = [],
        Pages = [],
    };

    public static DirectoryGraph Graph(int revision) => DirectoryGraph.Build(Facts with { Revision = revision });
}
