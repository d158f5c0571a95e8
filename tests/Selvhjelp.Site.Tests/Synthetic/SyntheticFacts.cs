using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Tests.Synthetic;

/// <summary>A small directory in which everything is made up, and says so.</summary>
internal static class SyntheticFacts
{
    private static readonly string[] Sources = ["https://example.org/oppdiktet-kilde (oppdiktet, 2020)", "Oppdiktet rapport"];

    private static readonly Code Stated = new("stated", "Oppgitt", "Året står i kilden");
    private static readonly Code Estimated = new("estimated", "Anslått", "Kilden er udatert, og året er anslått");
    private static readonly Code LocalService = new("LOCAL_SERVICE", "Lokal tjeneste", "Sted av rett type, men ingen kilde sier at det er kontaktpunkt");
    private static readonly Code Host = new("HOST", "Vert", "Er vert for et kontaktpunkt");
    private static readonly ContactOwner HeadOwner = new("DistrictOffice", "hovedkontoret", "Oppdiktet hovedkontor");

    public static readonly Contact HeadContact = new(false, null, "post@example.no", HeadOwner);
    public static readonly Contact Fallback = HeadContact with { IsFallback = true };

    public static readonly Code Streets = new("G", "Gateadresser", "Postnummer for gate- og stedsadresser");
    public static readonly Code Boxes = new("P", "Postbokser", "Postnummer for postbokser");

    public static readonly PlaceRef CountyPlace = new("90", "Oppdiktet fylke", "oppdiktet-fylke");
    public static readonly PlaceRef WithPoint = new("9001", "Prøvevik", "provevik");
    public static readonly PlaceRef Former = new("9003", "Gammelby", null);
    public static readonly PlaceRef IslandPlace = new("9099", "Tomøya", "tomoya");
    public static readonly PlaceRef Without = new("9002", "Ånes", "anes");

    public static readonly EntryRef Office = new("provevik", "Oppdiktet distriktskontor");
    public static readonly EntryRef OpenPoint = new("oppdiktet-kontaktpunkt", "Oppdiktet kontaktpunkt");
    public static readonly EntryRef ClosedPoint = new("nedlagt-kontaktpunkt", "Nedlagt oppdiktet kontaktpunkt");
    public static readonly EntryRef OpenLink = new("link-provevik", "LINK Prøvevik (oppdiktet)");
    public static readonly EntryRef ClosedLink = new("link-anes", "LINK Ånes (oppdiktet)");
    public static readonly EntryRef HostOrganisation = new("provevik-frivilligsentral", "Prøvevik Frivilligsentral (oppdiktet)");
    public static readonly EntryRef Service = new("anes-frisklivssentral", "Ånes Frisklivssentral (oppdiktet)");

    /// <summary>All of it together.</summary>
    public static DirectoryFacts All() => Of(Lists());

    /// <summary>These lists as one revision.</summary>
    public static DirectoryFacts Of(FactLists lists) => new(new Revision(12, new DateOnly(2026, 11, 22)), "hovedkontoret", lists);

    /// <summary>All lists, so that a test can change one with <c>with</c>.</summary>
    public static FactLists Lists() => new(
        [
            new AcuteHelpLine("Medisinsk nødtelefon", "113", "Ring når det er oppdiktet og står om liv.", "Hele døgnet", null, null, Sources, 2021),
            new AcuteHelpLine("Oppdiktet krisetelefon", "99 99 99 99", "Ring når det er vondt.", "Hele døgnet", "https://chat.example.no", null, Sources, 2021),
        ],
        [County(), County() with { Number = "89", Slug = null, Name = "Gammelt oppdiktet fylke", InForce = false, Municipalities = [] }],
        [
            MunicipalityWithPoint(), MunicipalityWithout(), Island(),
            FormerMunicipality(),
        ],
        [
            PostalCode("9901", "Prøvevik", Streets, WithPoint), PostalCode("9902", "Ånes", Streets, Without), PostalCode("9903", "Tomøya", Boxes, IslandPlace),
            PostalCode("9904", "Prøvevik", Boxes, WithPoint), PostalCode("9905", "Gamlevik", Streets, WithPoint), PostalCode("9906", "Prøvevik", Streets, WithPoint),
        ],
        [HeadOffice(), DistrictOffice()],
        [OpenCentre(), OpenCentre() with { Slug = ClosedLink.Slug, Name = ClosedLink.Name, Status = Closed("Senteret er lagt ned", "2017"), Municipality = Without, Founded = null, Opened = "2006", Closed = "2017-02" }],
        [ContactPoint(), ClosedContactPoint(), DigitalOffer()],
        [Organisation(), LocalServiceOrganisation(), SharedAbbreviation(), GenericOrganisation()],
        [SyntheticCooperation.Network(), SyntheticCooperation.Ended()],
        [SyntheticCooperation.Agreement(), SyntheticCooperation.EndedAgreement()],
        SyntheticCooperation.KeyFigures(),
        SyntheticCooperation.Pages(),
        SyntheticCooperation.Coverage());

    public static County County() => new(
        "90", "oppdiktet-fylke", "Oppdiktet fylke", [new PlaceName("Hutkkuhuvvon fylka", "se")], new DateOnly(2020, 1, 1), null, true,
        [], [new PlaceRef("89", "Gammelt oppdiktet fylke", null)], [WithPoint, Without], [Office], [OpenLink, ClosedLink],
        [OpenPoint, ClosedPoint], [HostOrganisation, Service], [SyntheticCooperation.OwnNetwork], [SyntheticCooperation.CooperationAgreement],
        [new EarlierCoverage(Office, 2013)], ["Oppdiktet register"], 2024);

    public static Municipality MunicipalityWithPoint() => new(
        "9001", "provevik", "Prøvevik", "Prøvevik", new Code("municipality", "Kommune", null),
        [new PlaceName("Geahččalanluokta", "se"), new PlaceName("Koelahti", "fkv")], ["Gamlevik", "Askeby"], CountyPlace, [], [Change("9091", "Gamlevik"), Change("9092", "Askeby")], new DateOnly(2024, 1, 1), null, true,
        new GeoPoint(60, 10), new Centre("Prøvevik", 60.1, 10.2), Coverage(), [Period(2024)], [OpenLink], [OpenPoint, ClosedPoint], [], [HostOrganisation],
        [Office], [SyntheticCooperation.OwnNetwork], [SyntheticCooperation.CooperationAgreement], ContactPointCoverage.Unconfirmed, Fallback, ["Oppdiktet register"], 2026);

    public static Municipality MunicipalityWithout() => MunicipalityWithPoint() with
    {
        Number = "9002",
        Slug = "anes",
        Name = "Ånes",
        DisambiguatedName = "Ånes (Oppdiktet fylke)",
        Names = [],
        FormerNames = [],
        Predecessors = [Former],
        Changes = [Change("9093", "Gammelby")],
        Point = new GeoPoint(61, 11),
        Centre = new Centre("Sentrum", 61.1, 11.2),
        LinkCentres = [ClosedLink],
        ContactPoints = [],
        NearbyContactPoints = [new NearbyContactPoint(OpenPoint, Nearness.Distance, 40)],
        Organisations = [Service],
        DistrictOffices = [],
        Networks = [],
        Agreements = [],
        ContactPointCoverage = ContactPointCoverage.None,
    };

    /// <summary>One that is no longer in force, of which no source tells the office.</summary>
    public static Municipality FormerMunicipality() => MunicipalityWithout() with
    {
        Number = Former.Number,
        Slug = null,
        Name = Former.Name,
        DisambiguatedName = Former.Name,
        Predecessors = [],
        ValidFrom = new DateOnly(2020, 1, 1),
        ValidTo = new DateOnly(2023, 12, 31),
        InForce = false,
        Coverages = [Period(2020) with { Office = null, ValidTo = new DateOnly(2023, 12, 31), Basis = new Code("unknown", "Ukjent", "Ingen kilde sier det") }],
    };

    public static Municipality Island() => MunicipalityWithout() with
    {
        Number = "9099",
        Slug = "tomoya",
        Name = "Tomøya",
        DisambiguatedName = "Tomøya",
        Kind = new Code("area_without_municipality", "Område uten kommune", null),
        County = null,
        Predecessors = [],
        Changes = [],
        ValidFrom = null,
        Point = null,
        Coverage = null,
        Coverages = [],
        LinkCentres = [],
        NearbyContactPoints = [new NearbyContactPoint(OpenPoint, Nearness.Distance, 1090)],
        Organisations = [],
    };

    public static DistrictOffice HeadOffice() => new(
        "hovedkontoret", "Oppdiktet hovedkontor", new Code("head_office", "Hovedkontor", "Hovedkontoret til Selvhjelp Norge"), Active("2020"), "Prøvevik",
        WithPoint, new Address("Oppdiktet vei 1", new PostalPlace("9901", "Prøvevik")), null, "2006", [], [], [], [], [], [], [], [], [], HeadContact,
        Sources, 2020, Stated, null, Verification.Unconfirmed);

    public static DistrictOffice DistrictOffice() => HeadOffice() with
    {
        Slug = Office.Slug,
        Name = Office.Name,
        Kind = new Code("district_office", "Distriktskontor", "Kontor som støtter selvhjelpsarbeid i sine fylker"),
        Address = null,
        Established = "2012-05",
        Counties = [CountyPlace],
        Municipalities = [Without, WithPoint],
        EarlierCounties = [new EarlierCounty(new PlaceRef("89", "Gammelt oppdiktet fylke", null), 2013, Stated)],
        LinkCentres = [OpenLink, ClosedLink],
        ContactPoints = [OpenPoint],
        RunNetworks = [SyntheticCooperation.OwnNetwork],
        NetworkPeriods = [new RunningPeriod(SyntheticCooperation.OwnNetwork, "2018", "2019", 2019), new RunningPeriod(SyntheticCooperation.OwnNetwork, "2020", null, 2020)],
        Agreements = [SyntheticCooperation.CooperationAgreement],
        Contact = Fallback,
    };

    public static LinkCentre OpenCentre() => new(
        OpenLink.Slug, OpenLink.Name, new Status(new Code("open", "Åpent", "Senteret er i drift"), "2020-05", "Åpnet på et oppdiktet sted."),
        HostOrganisation, [HostOrganisation], "Oppdiktede prosjektmidler.", "2019-09", "2020", null, "Prøvevik", WithPoint, [WithPoint, Without],
        new Code("derived", "Utledet", "Vi har sluttet oss til det fra det kilden sier"), null, "https://link.example.no", ["informasjon", "rom for grupper", "digitale møterom"], Office, [], [], [], [], Fallback,
        Sources, 2020, Stated, null, Verification.Unconfirmed);

    public static ContactPoint ContactPoint() => new(
        OpenPoint.Slug, OpenPoint.Name, Active("2014"), [HostOrganisation], WithPoint, [WithPoint], Office, "Tilbyr oppdiktede grupper.",
        new Code("A", "Har grupper", "Kilden sier at stedet tilbyr eller er møteplass for selvorganiserte grupper"), "2010", "https://kontakt.example.no",
        new Address("Oppdiktet vei 2", null), [], [new RunningPeriod(SyntheticCooperation.EndedNetwork, null, null, 2012)], [new NetworkMembership(SyntheticCooperation.OwnNetwork, null, "2018", "2019")], [], new Contact(false, "77 00 00 00", "kontakt@example.no", new ContactOwner("ContactPoint", OpenPoint.Slug, OpenPoint.Name)),
        Sources, 2014, Estimated, null, Verification.Unconfirmed);

    public static ContactPoint ClosedContactPoint() => ContactPoint() with
    {
        Slug = ClosedPoint.Slug,
        Name = ClosedPoint.Name,
        Status = Closed("Er lagt ned", asOf: null),
        Hosts = [],
        Contact = Fallback,
        Website = null,
    };

    public static ContactPoint DigitalOffer() => ContactPoint() with
    {
        Slug = "oppdiktet-gruppe-pa-nett",
        Name = "Oppdiktet gruppe på nett",
        Municipality = null,
        MunicipalitiesServed = [],
        Address = null,
        LastVerified = new DateOnly(2026, 3, 3),
        Verification = Verification.Confirmed,
    };

    public static PartnerOrganisation Organisation() => new(
        HostOrganisation.Slug, HostOrganisation.Name, "PFS", ["Prøvevik sentral"], new Code("volunteer_centre", "Frivilligsentral", "Lokalt møtested for frivillige, foreninger og innbyggere"),
        new Code("local", "Lokal", "Arbeider i én eller noen få kommuner"), [Host], "Vert for et kontaktpunkt", null, WithPoint, null, null, "999999999",
        [OpenPoint], [OpenLink], [OpenLink], [], [], [new NetworkMembership(SyntheticCooperation.OwnNetwork, "Låner ut rom", "2018", null)],
        [SyntheticCooperation.CooperationAgreement], Fallback, Sources, 2020, Stated, new DateOnly(2024, 3, 3), Verification.Overdue);

    public static PartnerOrganisation LocalServiceOrganisation() => Organisation() with
    {
        Slug = Service.Slug,
        Name = Service.Name,
        ShortName = null,
        Aliases = [],
        Kind = new Code("healthy_life_centre", "Frisklivssentral", "Kommunal tjeneste som hjelper folk å endre levevaner"),
        Roles = [LocalService],
        Relation = null,
        Municipality = Without,
        OrganisationNumber = null,
        HostedContactPoints = [],
        OperatedLinkCentres = [],
        FundedLinkCentres = [],
        NetworkMemberships = [],
        Agreements = [],
        LastVerified = null,
        Verification = Verification.Unconfirmed,
    };

    /// <summary>Another organisation with the abbreviation of the host.</summary>
    public static PartnerOrganisation SharedAbbreviation() => LocalServiceOrganisation() with
    {
        Slug = "provelandets-forbund",
        Name = "Prøvelandets Forbund for Selvhjelp (oppdiktet)",
        ShortName = "PFS",
        Kind = new Code("voluntary_organisation", "Frivillig organisasjon", "Forening eller ideell organisasjon"),
        Level = new Code("national", "Nasjonal", "Arbeider i hele landet"),
        Roles = [new Code("PARTNER", "Samarbeidspartner", null)],
        Municipality = null,
    };

    /// <summary>A name for many organisations.</summary>
    public static PartnerOrganisation GenericOrganisation() => SharedAbbreviation() with
    {
        Slug = "oppdiktede-foreninger",
        Name = "Oppdiktede foreninger",
        ShortName = null,
        Level = new Code("generic", "Samlebetegnelse", "Navnet gjelder mange organisasjoner, ikke én bestemt"),
    };

    public static PostalCode PostalCode(string code, string place, Code category, PlaceRef municipality) =>
        new(code, place, category, municipality, ["Oppdiktet postregister"], 2026);

    public static MunicipalityChange Change(string number, string name) => new(number, name, Former, ["Oppdiktet klassifikasjon"], 2024);

    private static CoveragePeriod Period(int fromYear) => new(
        Office, new DateOnly(fromYear, 1, 1), null, new Code("derived", "Utledet", "Vi har sluttet oss til det fra det kilden sier"), ["Oppdiktet rapport"], 2020);

    private static Coverage Coverage() => new(
        Office, "Kontoret hjalp her i 2020. Ikke bekreftet siden.", new Code("derived", "Utledet", null), ["Oppdiktet rapport"], 2020);

    private static Status Active(string asOf) => new(new Code("active", "Aktivt", "Tar imot henvendelser, ifølge kilden"), asOf, null);

    private static Status Closed(string meaning, string? asOf) => new(new Code("closed", "Nedlagt", meaning), asOf, "Oppdiktet merknad.");
}
