using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Tests.Synthetic;

/// <summary>Networks, agreements, figures and texts of the small directory in which everything is made up, and says so.</summary>
internal static class SyntheticCooperation
{
    private static readonly string[] Sources = ["https://example.org/oppdiktet-kilde (oppdiktet, 2020)"];
    private static readonly Code Stated = new("stated", "Oppgitt", "Året står i kilden");
    private static readonly Code Estimated = new("estimated", "Anslått", "Kilden er udatert, og året er anslått");
    private static readonly Code Derived = new("derived", "Utledet", "Vi har sluttet oss til det fra det kilden sier");
    private static readonly Code HandingOver = new("handing_over", "Overføres", "Driften går over til lokale krefter");
    private static readonly Code RunByOffice = new("run_by_office", "Drives av distriktskontoret", "Distriktskontoret har ansvar for driften");
    private static readonly Code Count = new("count", "Antall", null);
    private static readonly Code Exact = new("exact", "Nøyaktig", "Tallet slik kilden oppgir det");

    public static readonly EntryRef OwnNetwork = new("oppdiktet-nettverk", "Oppdiktet nettverk");
    public static readonly EntryRef EndedNetwork = new("avsluttet-nettverk", "Avsluttet oppdiktet nettverk");
    public static readonly EntryRef CooperationAgreement = new("oppdiktet-avtale", "Oppdiktet avtale");

    private static readonly CountyRef County = new(SyntheticFacts.CountyPlace.Number, SyntheticFacts.CountyPlace.Name, SyntheticFacts.CountyPlace.Slug, []);
    private static readonly CountyRef FormerCounty = new("89", "Gammelt oppdiktet fylke", null, [SyntheticFacts.CountyPlace]);
    private static readonly PartyRef OfficeParty = new("DistrictOffice", SyntheticFacts.Office.Name, SyntheticFacts.Office.Slug);
    private static readonly PartyRef HostParty = new("PartnerOrganisation", SyntheticFacts.HostOrganisation.Name, SyntheticFacts.HostOrganisation.Slug);
    private static readonly PartyRef Outsider = new("ExternalParty", "Oppdiktet forening uten egen side");

    public static Network Network() => new(
        OwnNetwork.Slug, OwnNetwork.Name, new Status(HandingOver, "2020", null), new Code("self_help_network", "Selvhjelpsnettverk", "Aktører som arbeider med selvhjelp i et område"),
        new Code("own", "Selvhjelp Norges eget nettverk", "Selvhjelp Norge har startet nettverket"), "Et oppdiktet nettverk", "Oppdiktet dal",
        [County, FormerCounty], [SyntheticFacts.WithPoint], "2018-05", OfficeParty, Derived,
        [new NetworkPeriod(RunByOffice, OfficeParty, Stated, "2018", "2019", 2019), new NetworkPeriod(HandingOver, OfficeParty, Derived, "2020", null, 2020)],
        [
            new NetworkMember(HostParty, "Låner ut rom", "2018", null), new NetworkMember(Outsider, null, null, null),
            new NetworkMember(new PartyRef("ContactPoint", SyntheticFacts.OpenPoint.Name, SyntheticFacts.OpenPoint.Slug), null, "2018", "2019"),
        ],
        null, SyntheticFacts.Fallback, Sources, 2020, Stated, null, Verification.Unconfirmed);

    public static Network Ended() => Network() with
    {
        Slug = EndedNetwork.Slug,
        Name = EndedNetwork.Name,
        Status = new Status(new Code("ended", "Avsluttet", "Nettverket er avsluttet"), null, null),
        Ownership = null,
        Description = null,
        Region = null,
        Counties = [],
        Municipalities = [],
        Since = null,
        RunningParty = null,
        RunningPartyBasis = null,
        History = [],
        Memberships = [],
        AsOfBasis = Estimated,
        Website = "https://nettverk.example.no",
    };

    public static Agreement Agreement() => new(
        CooperationAgreement.Slug, CooperationAgreement.Name, new Status(new Code("active", "Aktiv", "Arbeidet er i gang"), "2020", null),
        new Code("cooperation_agreement", "Samarbeidsavtale", "Avtale om å samarbeide over tid"), [OfficeParty, HostParty, Outsider],
        "Prøve digitale møterom", "Oppdiktede deltakere", "Prøvevik", SyntheticFacts.WithPoint, null, "2020", null, SyntheticFacts.Fallback,
        Sources, 2020, Stated, null, Verification.Unconfirmed);

    public static Agreement EndedAgreement() => Agreement() with
    {
        Slug = "avsluttet-avtale",
        Name = "Avsluttet oppdiktet avtale",
        Status = new Status(new Code("ended", "Avsluttet", "Avtalen gjelder ikke lenger"), "2012", null),
        Purpose = null,
        TargetGroup = null,
        Place = FormerCounty.Name,
        Municipality = null,
        County = FormerCounty,
        Since = null,
    };

    public static IReadOnlyList<KeyFigure> KeyFigures() =>
    [
        Figure("link_bergen_participants", 2022, "Oppdiktede deltakere", 140) with
        {
            Unit = new Code("people", "Personer", null),
            Precision = new Code("at_least", "Mer enn", "Kilden sier at tallet er høyere"),
            AsOfBasis = Estimated,
        },
        Figure("district_offices", 2020, "Oppdiktede kontorer", 7),
        Figure("own_networks", 2020, "Egne nettverk", 22),
        Figure("external_networks", 2020, "Eksterne nettverk", 11) with { Note = "Oppdiktet merknad" },
        Figure("noe_nytt", 2020, "Noe som ingen har tenkt på", 88546) with { Precision = new Code("rounded", "Avrundet", "Kilden har rundet av") },
        Figure("district_offices", 2012, "Oppdiktede kontorer", 6),
    ];

    public static KeyFigure Figure(string key, int year, string label, decimal value) =>
        new(key, year, label, value, Count, Exact, null, Sources, year, Stated);

    public static IReadOnlyList<Page> Pages() =>
    [
        Text("hva-er-en-selvhjelpsgruppe", "Hva er en selvhjelpsgruppe?", "## Slik er den\n\nOppdiktet. [Finn kommunen din](/a-aa/)."),
        Text("samarbeid", "Samarbeid", "## Steg for steg\n\n1. Oppdiktet steg"),
        Text("frivilligsentral", "Frivilligsentraler", "## Det kan sentralen bidra med\n\n- **Rom**") with
        {
            AboutKind = new Code("volunteer_centre", "Frivilligsentral", "Lokalt møtested for frivillige, foreninger og innbyggere"),
            Parent = new PageRef("samarbeid", "Samarbeid"),
        },
        Text("brukerstyrt-senter", "Brukerstyrte sentre", "## Det kan senteret bidra med\n\n- **Oppdiktet**") with
        {
            AboutKind = new Code("user_run_centre", "Brukerstyrt senter", "Senter som brukerne selv styrer"),
            Parent = new PageRef("samarbeid", "Samarbeid"),
        },
        Text("digitalt", "Digitalt og på telefon", "Oppdiktet tekst om nett."),
        Text("om", "Om selvhjelp", "## Oppdiktet\n\nOppdiktet tekst om oversikten."),
        Text("personvern", "Personvern", "## Oppdiktet\n\nOppdiktet tekst om personvern."),
    ];

    public static Page Text(string slug, string title, string body) =>
        new(slug, title, $"Oppdiktet sammendrag av «{title}».", body, null, null, Sources, 2020, Stated);

    public static CoverageOverview Coverage() => new(
        new CoverageCount(2, 0, 1, 1),
        [new CountyCoverageCount(SyntheticFacts.CountyPlace, new CoverageCount(2, 0, 1, 1))],
        [new OfficeCoverageCount(SyntheticFacts.Office, new CoverageCount(2, 0, 1, 1)), new OfficeCoverageCount(null, new CoverageCount(0, 0, 0, 0))]);
}
