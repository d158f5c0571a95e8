namespace Selvhjelp.Site.Words;

/// <summary>What stands around every page: names, menu, way back and foot.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct DocumentWords(Language say)
{
    public string SiteName => say.Say("Selvhjelp der du bor", "Sjølvhjelp der du bur", "Self-help where you live");
    public string SkipToContent => say.Say("Hopp til innholdet", "Hopp til innhaldet", "Skip to the content");
    public string MainMenu => say.Say("Hovedmeny", "Hovudmeny", "Main menu");
    public string MunicipalitiesAToZ => say.Say("Kommuner A–Å", "Kommunar A–Å", "Municipalities A–Å");
    public string ContactPoints => say.Say("Kontaktpunkter", "Kontaktpunkt", "Contact points");
    public string About => say.Say("Om selvhjelp", "Om sjølvhjelp", "About self-help (in Norwegian)");
    public string NeedHelpNow => say.Say("Trenger du hjelp nå?", "Treng du hjelp no?", "Do you need help now?");
    public string Breadcrumbs => say.Say("Brødsmuler", "Brødsmular", "Breadcrumbs");
    public string FrontPage => say.Say("Forside", "Framside", "Front page");
    public string Languages => say.Say("Språk", "Språk", "Languages");
}
