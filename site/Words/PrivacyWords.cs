namespace Selvhjelp.Site.Words;

/// <summary>What the program does, and does not do, with what it could know of a visitor.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct PrivacyWords(Language say)
{
    public string Title => say.Say("Personvern", "Personvern", "Privacy");
    public string Description => say.Say(
        "Nettstedet bruker ikke informasjonskapsler, og det du søker etter, blir i nettleseren din.",
        "Nettstaden bruker ikkje informasjonskapslar, og det du søkjer etter, blir i nettlesaren din.",
        "This site uses no cookies, and what you search for stays in your browser.");
    public string Lead => say.Say(
        "Ingen ser hva du søker etter her.", "Ingen ser kva du søkjer etter her.", "Nobody sees what you search for here.");
    public string Search => say.Say("Det du søker etter", "Det du søkjer etter", "What you search for");
    public string SearchStays => say.Say(
        "Søket skjer i nettleseren din. Det du skriver i søkefeltet, blir ikke sendt til oss eller til andre, og det blir ikke lagret.",
        "Søket skjer i nettlesaren din. Det du skriv i søkjefeltet, blir ikkje sendt til oss eller til andre, og det blir ikkje lagra.",
        "The search runs in your browser. What you type in the search field is not sent to us or to anybody else, and it is not stored.");
    public string Cookies => say.Say("Informasjonskapsler og sporing", "Informasjonskapslar og sporing", "Cookies and tracking");
    public string NoCookies => say.Say(
        "Nettstedet setter ingen informasjonskapsler. Det har ingen sporing og ingen statistikk i nettleseren din.",
        "Nettstaden set ingen informasjonskapslar. Han har inga sporing og ingen statistikk i nettlesaren din.",
        "This site sets no cookies. It does not track you, and there are no statistics in your browser.");
    public string NobodyElse => say.Say(
        "Sidene henter ingenting fra andre nettsteder. Følger du en lenke ut herfra, gjelder reglene til nettstedet du kommer til.",
        "Sidene hentar ingenting frå andre nettstader. Følgjer du ei lenkje ut herifrå, gjeld reglane til nettstaden du kjem til.",
        "The pages fetch nothing from other sites. If you follow a link out of here, the rules of the site that you come to apply.");
    public string Open => say.Say("Når du åpner en side", "Når du opnar ei side", "When you open a page");
    public string ServerKnows => say.Say(
        "Nettleseren din ber serveren vår om siden, slik alle nettsteder virker. Da får serveren IP-adressen din og adressen til siden.",
        "Nettlesaren din ber serveren vår om sida, slik alle nettstader verkar. Då får serveren IP-adressa di og adressa til sida.",
        "Your browser asks our server for the page, as all sites work. The server then gets your IP address and the address of the page.");
    public string Subject => say.Say("personvern", "personvern", "privacy");
    public string OfEditors => say.Say("Mer fra redaksjonen:", "Meir frå redaksjonen:", "More from the editors, in Norwegian:");
}
