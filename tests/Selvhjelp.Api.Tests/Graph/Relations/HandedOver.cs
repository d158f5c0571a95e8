using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph;

namespace Selvhjelp.Api.Tests.Graph.Relations;

/// <summary>
/// The seed as it may become: the network in Drammen is handed over to somebody who is no entry, and facts name numbers of another time. All
/// that is added says that it is synthetic.
/// </summary>
internal static class HandedOver
{
    public const string Outsider = "Oppdiktet forum";

    private static readonly string[] Sources = ["syntetisk, https://example.no"];

    public static DirectoryFacts Facts { get; } = SeedGraph.Facts with
    {
        Networks = [.. SeedGraph.Facts.Networks.Where(row => row.Key != "nw-drammen"), Drammen(), SyntheticNetwork()],
        Agreements = [.. SeedGraph.Facts.Agreements, SyntheticAgreement()],
        LinkCentres = [.. SeedGraph.Facts.LinkCentres, SyntheticLinkCentre()],
        ContactPoints = [.. SeedGraph.Facts.ContactPoints, SeedGraph.ContactPoint("expired", municipality: "5401", served: ["5401"])],
    };

    public static DirectoryGraph Graph { get; } = DirectoryGraph.Build(Facts);

    // Tønsberg was 3803 in county 38, Vestfold og Telemark, from 2020 to 2023.
    private static NetworkRow SyntheticNetwork() => new()
    {
        Key = "nw-synthetic",
        Slug = "oppdiktet-nettverk",
        Name = "Oppdiktet nettverk",
        Kind = "self_help_network",
        Counties = [new NetworkCountyRow { NetworkKey = "nw-synthetic", CountyNumber = "38" }],
        Municipalities = [new NetworkMunicipalityRow { NetworkKey = "nw-synthetic", MunicipalityNumber = "3803" }],
        RunningPartyName = "oppdiktet  FORUM",
        RunningPartyBasis = "stated",
        Members =
        [
            new NetworkMemberRow { NetworkKey = "nw-synthetic", PartyKey = "cp-alvdal" },
            new NetworkMemberRow { NetworkKey = "nw-synthetic", PartyKey = "do-tonsberg" },
            new NetworkMemberRow { NetworkKey = "nw-synthetic", PartyName = Outsider },
        ],
        Status = "run_locally",
        Sources = Sources,
        AsOfYear = 2026,
        AsOfBasis = "stated",
    };

    private static NetworkRow Drammen()
    {
        var before = SeedGraph.Facts.Networks.Single(row => row.Key == "nw-drammen");
        return new NetworkRow
        {
            Key = before.Key,
            Slug = before.Slug,
            Name = before.Name,
            Kind = before.Kind,
            Counties = before.Counties,
            Municipalities = before.Municipalities,
            Since = before.Since,
            Status = "run_locally",
            RunningPartyName = Outsider,
            RunningPartyBasis = "stated",
            EarlierPeriods =
            [
                new NetworkPeriodRow { NetworkKey = before.Key, Position = 1, Stage = "handing_over", PartyName = "Et annet oppdiktet forum", Basis = "stated", To = PartialDate.Parse("2025-03"), AsOfYear = 2023 },
                new NetworkPeriodRow { NetworkKey = before.Key, Position = 0, Stage = "started", PartyKey = "do-tonsberg", Basis = "derived", AsOfYear = 2020 },
            ],
            Sources = Sources,
            AsOfYear = 2026,
            AsOfBasis = "stated",
        };
    }

    private static AgreementRow SyntheticAgreement() => new()
    {
        Key = "ag-synthetic",
        Slug = "oppdiktet-avtale",
        Name = "Oppdiktet avtale",
        Kind = "partnership",
        Parties =
        [
            new AgreementPartyRow { AgreementKey = "ag-synthetic", Position = 1, PartyKey = "cp-tromso-lms" },
            new AgreementPartyRow { AgreementKey = "ag-synthetic", Position = 0, PartyName = Outsider },
        ],
        MunicipalityNumber = "5401",
        Sources = Sources,
        AsOfYear = 2026,
        AsOfBasis = "stated",
    };

    private static LinkCentreRow SyntheticLinkCentre() => new()
    {
        Key = "link-synthetic",
        Slug = "oppdiktet-link",
        Name = "Oppdiktet LINK",
        CoveredMunicipalities =
        [
            new LinkCentreMunicipalityRow { LinkCentreKey = "link-synthetic", MunicipalityNumber = "1507" },
            new LinkCentreMunicipalityRow { LinkCentreKey = "link-synthetic", MunicipalityNumber = "5401" },
        ],
        Status = "open",
        Sources = Sources,
        AsOfYear = 2022,
        AsOfBasis = "stated",
    };
}
