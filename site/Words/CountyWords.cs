using Selvhjelp.Site.Text;

namespace Selvhjelp.Site.Words;

/// <summary>The list of counties, the list from A to Å, and the page of a county.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct CountyWords(Language say)
{
    public string ListDescription => say.Say(
        "Selvhjelp i hvert fylke: kommuner, kontaktpunkter, LINK-sentre og kontorer.",
        "Sjølvhjelp i kvart fylke: kommunar, kontaktpunkt, LINK-senter og kontor.",
        "Self-help in each county of Norway: municipalities, contact points, LINK centres and offices.");
    public string ListLead => say.Say(
        "Velg fylket ditt for å finne kommunen din.", "Vel fylket ditt for å finne kommunen din.", "Choose your county to find your municipality.");
    public string Outside => say.Say("Utenfor fylkene", "Utanfor fylka", "Outside the counties");
    public string Municipalities(int number) => say.Say(
        Wording.Count(number, "kommune", "kommuner"), Wording.Count(number, "kommune", "kommunar"), Wording.Count(number, "municipality", "municipalities"));
    public string ContactPoints(int number) => say.Say(
        Wording.Count(number, "kontaktpunkt", "kontaktpunkter"), $"{number} kontaktpunkt", Wording.Count(number, "contact point", "contact points"));

    public string AToZDescription => say.Say(
        "Alle kommuner i Norge fra A til Å, også tidligere kommuner og samiske og kvenske navn.",
        "Alle kommunar i Noreg frå A til Å, også tidlegare kommunar og samiske og kvenske namn.",
        "All municipalities of Norway from A to Å, with former ones and names in Sámi and Kven.");
    public string AToZLead => say.Say(
        "Velg kommunen din, så ser du hvem du kan kontakte. Listen har også tidligere kommuner og samiske og kvenske navn.",
        "Vel kommunen din, så ser du kven du kan kontakte. Lista har òg tidlegare kommunar og samiske og kvenske namn.",
        "Choose your municipality to see whom you can contact. The list also has former municipalities and names in Sámi and Kven. Æ, Ø and Å come last, after Z.");
    public string Letters => say.Say("Bokstaver", "Bokstavar", "Letters");
    public string Now(string name) => say.Say($" (nå {name})", $" (no {name})", $" (now {name})");

    public string Title(string county) => say.Say($"Selvhjelp i {county}", $"Sjølvhjelp i {county}", $"Self-help in {county}");
    public string Description(string county) => say.Say(
        $"Kontaktpunkter, LINK-sentre og kontorer for selvhjelp i {county}, og alle kommunene i fylket.",
        $"Kontaktpunkt, LINK-senter og kontor for sjølvhjelp i {county}, og alle kommunane i fylket.",
        $"Contact points, LINK centres and offices for self-help in {county}, and all municipalities of the county.");
    public string Lead => say.Say(
        "Velg kommunen din, så ser du hvem du kan kontakte.", "Vel kommunen din, så ser du kven du kan kontakte.", "Choose your municipality to see whom you can contact.");
    public string MunicipalitiesIn(string county) => say.Say($"Kommuner i {county}", $"Kommunar i {county}", $"Municipalities in {county}");
    public string WithoutAny(int municipalities) => say.Say(
        $"Fylket har {Municipalities(municipalities)}. Vi kjenner ikke til noe kontaktpunkt i fylket.",
        $"Fylket har {Municipalities(municipalities)}. Vi kjenner ikkje til noko kontaktpunkt i fylket.",
        $"The county has {Municipalities(municipalities)}. We know of no contact point in the county.");
    public string With(int municipalities, int with) => say.Say(
        $"Fylket har {Municipalities(municipalities)}. Vi kjenner til kontaktpunkt i {(with == 1 ? "én" : $"{with}")} av dem.",
        $"Fylket har {Municipalities(municipalities)}. Vi kjenner til kontaktpunkt i {(with == 1 ? "éin" : $"{with}")} av dei.",
        $"The county has {Municipalities(municipalities)}. We know of contact points in {(with == 1 ? "one" : $"{with}")} of them.");
    public string SeeCoverage => say.Say(
        "Se dekningen, kommune for kommune", "Sjå dekninga, kommune for kommune", "See the coverage, municipality by municipality (in Norwegian)");
    public string ContactPointsIn(string county) => say.Say($"Kontaktpunkter i {county}", $"Kontaktpunkt i {county}", $"Contact points in {county}");
    public string NoContactPoint(string county) => say.Say(
        $"Vi kjenner ikke til noe kontaktpunkt i {county}. Spør hovedkontoret:",
        $"Vi kjenner ikkje til noko kontaktpunkt i {county}. Spør hovudkontoret:",
        $"We know of no contact point in {county}. Ask the head office:");
    public string Nearest => say.Say(
        "De nærmeste kontaktpunktene vi kjenner til:", "Dei næraste kontaktpunkta vi kjenner til:", "The nearest contact points that we know of:");
    public string LinkCentresIn(string county) => say.Say($"LINK-sentre i {county}", $"LINK-senter i {county}", $"LINK centres in {county}");
    public string Offices(int number) => say.Say(
        number == 1 ? "Kontoret for området" : "Kontorene for området",
        number == 1 ? "Kontoret for området" : "Kontora for området",
        number == 1 ? "The office for the area" : "The offices for the area");
    public string Helped(string years, int offices) => say.Say(
        $"Slik vi leser kilder fra {years}, hjalp {(offices == 1 ? "dette kontoret" : "disse kontorene")} her. Det er ikke bekreftet siden. Hovedkontoret hjelper deg uansett hvor du bor.",
        $"Slik vi les kjelder frå {years}, hjelpte {(offices == 1 ? "dette kontoret" : "desse kontora")} her. Det er ikkje stadfesta sidan. Hovudkontoret hjelper deg same kvar du bur.",
        $"As we read sources from {years}, {(offices == 1 ? "this office" : "these offices")} helped here. It has not been confirmed since. The head office helps you wherever you live.");
    public string HeadOfficeHelps => say.Say("Hovedkontoret hjelper", "Hovudkontoret hjelper", "The head office helps");
    public string NoOffice(string county) => say.Say(
        $"Ingen kilde sier hvilket kontor som dekker {county}.", $"Inga kjelde seier kva kontor som dekkjer {county}.", $"No source says which office covers {county}.");
    public string NoOwnContact => say.Say(
        "Vi har ikke egen telefon eller e-post til kontoret. Kontakt hovedkontoret:",
        "Vi har ikkje eigen telefon eller e-post til kontoret. Kontakt hovudkontoret:",
        "We have no phone or e-mail of the office itself. Contact the head office:");
    public string OrganisationsIn(string county) => say.Say($"Organisasjoner i {county}", $"Organisasjonar i {county}", $"Organisations in {county}");
    public string OnlyThoseAbove => say.Say(
        "Bare kontaktpunktene over er kontaktpunkter for selvhjelp.",
        "Berre kontaktpunkta over er kontaktpunkt for sjølvhjelp.",
        "Only the contact points above are contact points for self-help.");
    public string NetworksIn(string county) => say.Say($"Nettverk i {county}", $"Nettverk i {county}", $"Networks in {county}");
    public string AgreementsIn(string county) => say.Say($"Avtaler i {county}", $"Avtalar i {county}", $"Agreements in {county}");
    public string About(string county) => say.Say($"Om {county}", $"Om {county}", $"About {county}");
    public string Before => say.Say("Var før", "Var før", "Was before");
    public string OfficeIn(int year) => say.Say($"Kontor i {year}", $"Kontor i {year}", $"Office in {year}");
    public string Sources => say.Say("Kilder", "Kjelder", "Sources");
}
