namespace Selvhjelp.Site.Words;

/// <summary>The foot of every page.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct FooterWords(Language say)
{
    public string AllLists => say.Say("Alle lister", "Alle lister", "All lists");
    public string Counties => say.Say("Fylker", "Fylke", "Counties");
    public string LinkCentres => say.Say("LINK-sentre", "LINK-senter", "LINK centres");
    public string Offices => say.Say("Kontorer", "Kontor", "Offices");
    public string Organisations => say.Say("Organisasjoner", "Organisasjonar", "Organisations");
    public string Networks => say.Say("Nettverk", "Nettverk", "Networks");
    public string Agreements => say.Say("Avtaler", "Avtalar", "Agreements");
    public string Coverage => say.Say("Dekning", "Dekning", "Coverage");
    public string OpenData => say.Say("Åpne data", "Opne data", "Open data");
    public string KeyFigures => say.Say("Nøkkeltall", "Nøkkeltal", "Key figures");
    public string Cooperation => say.Say("Samarbeid", "Samarbeid", "Working together");
    public string Digital => say.Say("Digitalt og på telefon", "Digitalt og på telefon", "Online and by phone");
    public string About => say.Say("Om selvhjelp", "Om sjølvhjelp", "About self-help");
    public string Privacy => say.Say("Personvern", "Personvern", "Privacy");
    public string Accessibility => say.Say("Tilgjengelighet", "Tilgjengelegheit", "Accessibility");

    /// <summary>What follows a link to a page that is in another language than the visitor reads. Only on English pages: who reads nynorsk reads bokmål.</summary>
    public string InNorwegian => say.Say("(på bokmål)", "(på bokmål)", "(in Norwegian)");

    public string Credits => say.Say(
        "Punkter for kommuner: © Kartverket, CC BY 4.0. Tettsteder: GeoNames, CC BY 4.0. Kommuner og fylker: SSB. Postnumre: Posten Bring, NLOD.",
        "Punkt for kommunar: © Kartverket, CC BY 4.0. Tettstader: GeoNames, CC BY 4.0. Kommunar og fylke: SSB. Postnummer: Posten Bring, NLOD.",
        "Points of municipalities: © Kartverket, CC BY 4.0. Towns: GeoNames, CC BY 4.0. Municipalities and counties: Statistics Norway (SSB). Postal codes: Posten Bring, NLOD.");
}
