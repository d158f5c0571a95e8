// The page of a municipality is the site's answer: its texts stand together, in the order of the page.
namespace Selvhjelp.Site.Words;

/// <summary>The page of a municipality. A place is told as <see cref="Text.Wording.In"/> tells it: «i Tromsø kommune».</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct MunicipalityWords(Language say)
{
    public string Title(string place) => say.Say($"Selvhjelp {place}", $"Sjølvhjelp {place}", $"Self-help {place}");
    public string Description(string place) => say.Say(
        $"Hvem du kan kontakte for å bli med i en selvhjelpsgruppe {place}. Gratis, fortrolig og uten henvisning.",
        $"Kven du kan kontakte for å bli med i ei sjølvhjelpsgruppe {place}. Gratis, fortruleg og utan tilvising.",
        $"Whom you can contact to join a self-help group {place}. Free of charge, confidential and without referral.");

    // The answer.
    public string ContactHere(int number) => say.Say(
        number == 1 ? "Ta kontakt her" : "Du kan ta kontakt her", number == 1 ? "Ta kontakt her" : "Du kan ta kontakt her", number == 1 ? "Make contact here" : "You can make contact here");
    public string NoContactHere => say.Say(
        "Vi har ikke telefon eller e-post hit. Når du ikke fram, eller passer ikke tilbudet for deg? Spør",
        "Vi har ikkje telefon eller e-post hit. Når du ikkje fram, eller passar ikkje tilbodet for deg? Spør",
        "We have no phone or e-mail for it. If you cannot reach it, or if it is not right for you, ask");
    public string ContactLink(bool canBeReached) => say.Say(
        canBeReached ? "Ta kontakt med LINK-senteret" : "Det finnes et LINK-senter",
        canBeReached ? "Ta kontakt med LINK-senteret" : "Det finst eit LINK-senter",
        canBeReached ? "Contact the LINK centre" : "There is a LINK centre");
    public string LinkInstead(string place, bool covers) => say.Say(
        $"Vi kjenner ikke til noe kontaktpunkt {place}, men et LINK-senter {(covers ? "dekker" : "ligger i")} kommunen. Det setter sammen grupper og hjelper dem i gang.",
        $"Vi kjenner ikkje til noko kontaktpunkt {place}, men eit LINK-senter {(covers ? "dekkjer" : "ligg i")} kommunen. Det set saman grupper og hjelper dei i gang.",
        $"We know of no contact point {place}, but a LINK centre {(covers ? "covers" : "is in")} the municipality. It brings groups together and helps them start.");
    public string CannotReachLink(bool canBeReached) => say.Say(
        canBeReached ? "Når du ikke fram?" : "Vi har ingen telefon, e-post eller nettside til senteret.",
        canBeReached ? "Når du ikkje fram?" : "Vi har ingen telefon, e-post eller nettside til senteret.",
        canBeReached ? "Can you not reach it?" : "We have no phone, e-mail or website of the centre.");
    public string HelpsYouOn => say.Say("hjelper deg videre.", "hjelper deg vidare.", "will help you from here.");
    public string Contact => say.Say("Kontakt", "Kontakt", "Contact");
    public string NoContactPoint(string place) => say.Say(
        $"Vi kjenner ikke til noe kontaktpunkt {place}. Spør", $"Vi kjenner ikkje til noko kontaktpunkt {place}. Spør", $"We know of no contact point {place}. Ask");
    public string AboutAGroup => say.Say(
        "om en gruppe du kan bli med i, eller om å starte en.", "om ei gruppe du kan bli med i, eller om å starte ei.", "about a group that you can join, or about starting one.");
    public string NearestIs => say.Say("Nærmeste kontaktpunkt vi kjenner til, er", "Det næraste kontaktpunktet vi kjenner til, er", "The nearest contact point that we know of is");
    public string Away(string distance) => say.Say($"{distance} unna", $"{distance} unna", $"{distance} away");
    public string Elsewhere(string seat, string served) => say.Say(
        $"Ligger i {seat} og tar imot folk fra {served}.", $"Ligg i {seat} og tek imot folk frå {served}.", $"It is in {seat} and receives people from {served}.");

    // What else there is.
    public string LinkCentre => say.Say("LINK-senter", "LINK-senter", "LINK centre");
    public string LinkCentreNotOpen => say.Say("LINK-senter som ikke er åpent", "LINK-senter som ikkje er ope", "A LINK centre that is not open");
    public string LinkCentreIs => say.Say(
        "Et LINK-senter setter sammen grupper og hjelper dem i gang.",
        "Eit LINK-senter set saman grupper og hjelper dei i gang.",
        "A LINK centre brings groups together and helps them start.");
    public string Nearby => say.Say("Kontaktpunkter i nærheten", "Kontaktpunkt i nærleiken", "Contact points nearby");
    public string OnlineOrPhone => say.Say("På nett eller telefon", "På nett eller telefon", "Online or by phone");
    public string FromAnywhere => say.Say(
        "Disse kan du bruke uansett hvor du bor.", "Desse kan du bruke same kvar du bur.", "You can use these wherever you live.");
    public string SeeOnlineOrPhone => say.Say(
        "Se hva vi vet om grupper på nett og telefon", "Sjå kva vi veit om grupper på nett og telefon", "See what we know about groups online and by phone");
    public string Farther => say.Say("Kontaktpunkter lenger unna", "Kontaktpunkt lenger unna", "Contact points farther away");

    // The office.
    public string OfficeForArea => say.Say("Kontoret som hjelper i området", "Kontoret som hjelper i området", "The office that helps in this area");
    public string OfficeHelped(bool isStated, int year) => say.Say(
        isStated ? $"Kontoret hjalp her i {year}. Ikke bekreftet siden." : $"Slik vi leser kildene, hjalp kontoret her i {year}. Ikke bekreftet siden.",
        isStated ? $"Kontoret hjelpte her i {year}. Det er ikkje stadfesta sidan." : $"Slik vi les kjeldene, hjelpte kontoret her i {year}. Det er ikkje stadfesta sidan.",
        isStated ? $"The office helped here in {year}. It has not been confirmed since." : $"As we read the sources, the office helped here in {year}. It has not been confirmed since.");
    public string NoOwnContactOfOffice => say.Say(
        "Vi har ikke egen telefon eller e-post til kontoret. Kontakt",
        "Vi har ikkje eigen telefon eller e-post til kontoret. Kontakt",
        "We have no phone or e-mail of the office itself. Contact");
    public string SourceOfOffice => say.Say(
        "Kilde til at kontoret dekker kommunen:", "Kjelde til at kontoret dekkjer kommunen:", "Where it says that the office covers the municipality:");
    public string HeadOfficeHelps => say.Say("Hovedkontoret hjelper", "Hovudkontoret hjelper", "The head office helps");
    public string OfficeNotKnown => say.Say(
        "Vi vet ikke hvilket kontor som hjelper her.", "Vi veit ikkje kva kontor som hjelper her.", "We do not know which office helps here.");
    public string NoOfficeCovers(string name) => say.Say(
        $"Ingen distriktskontorer dekker {name}. Hovedkontoret til Selvhjelp Norge hjelper deg.",
        $"Ingen distriktskontor dekkjer {name}. Hovudkontoret til Selvhjelp Norge hjelper deg.",
        $"No district office covers {name}. The head office of Selvhjelp Norge helps you.");

    // For those who work there.
    public string Organisations(string place) => say.Say($"Organisasjoner {place}", $"Organisasjonar {place}", $"Organisations {place}");
    public string OtherPlaces => say.Say("Andre steder i kommunen", "Andre stader i kommunen", "Other places in the municipality");
    public string NotContactPoints => say.Say("ikke", "ikkje", "not");
    public string TheseAre => say.Say("Dette er", "Dette er", "These are");
    public string ContactPointsButPlaces => say.Say(
        "kontaktpunkter for selvhjelp. Det er steder som kan kjenne til tilbud der du bor.",
        "kontaktpunkt for sjølvhjelp. Det er stader som kan kjenne til tilbod der du bur.",
        "contact points for self-help. They are places that may know what there is where you live.");
    public string Networks(string place) => say.Say($"Nettverk {place}", $"Nettverk {place}", $"Networks {place}");
    public string NetworksAround => say.Say("Nettverk i fylket eller regionen", "Nettverk i fylket eller regionen", "Networks in the county or region");
    public string OnlyRegionKnown(int networks, string place) => say.Say(
        $"Kildene sier bare hvilket fylke eller hvilken region. De sier ikke om {(networks == 1 ? "nettverket" : "nettverkene")} arbeider {place}.",
        $"Kjeldene seier berre kva fylke eller kva region. Dei seier ikkje om {(networks == 1 ? "nettverket" : "nettverka")} arbeider {place}.",
        $"The sources name only the county or region. They do not say whether the {(networks == 1 ? "network works" : "networks work")} {place}.");
    public string Region => say.Say("Område:", "Område:", "Area:");
    public string Agreements(string place) => say.Say($"Avtaler {place}", $"Avtalar {place}", $"Agreements {place}");
    public string ForProfessionals => say.Say(
        "Arbeider du i en kommune eller organisasjon?", "Arbeider du i ein kommune eller organisasjon?", "Do you work for a municipality or an organisation?");
    public string WhoCooperates(string place) => say.Say(
        $"Se hvem som kan samarbeide om selvhjelp {place}",
        $"Sjå kven som kan samarbeide om sjølvhjelp {place}",
        $"See who can work together on self-help {place} (in Norwegian)");
}
