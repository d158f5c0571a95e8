namespace Selvhjelp.Site.Words;

/// <summary>The list of offices, and the page of each.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct OfficeWords(Language say)
{
    public string Offices => say.Say("Kontorer", "Kontor", "Offices");
    public string ListDescription => say.Say(
        "Hovedkontoret og distriktskontorene til Selvhjelp Norge, og hvor de hjelper.",
        "Hovudkontoret og distriktskontora til Selvhjelp Norge, og kvar dei hjelper.",
        "The head office and the district offices of Selvhjelp Norge, and where they help.");
    public string Lead(int year, string number) => say.Say(
        $"I {year} hadde Selvhjelp Norge et hovedkontor og {number} distriktskontorer. De støttet dem som arbeidet med selvhjelp lokalt.",
        $"I {year} hadde Selvhjelp Norge eit hovudkontor og {number} distriktskontor. Dei støtta dei som arbeidde med sjølvhjelp lokalt.",
        $"In {year}, Selvhjelp Norge had a head office and {number} district offices. They supported those who worked with self-help locally.");
    public string LeadWithoutFigure => say.Say(
        "Her er kontorene til Selvhjelp Norge som kildene nevner. De støttet dem som arbeidet med selvhjelp lokalt.",
        "Her er kontora til Selvhjelp Norge som kjeldene nemner. Dei støtta dei som arbeidde med sjølvhjelp lokalt.",
        "These are the offices of Selvhjelp Norge that the sources mention. They supported those who worked with self-help locally.");
    public string HeadOfficeHelps => say.Say(
        "Vi vet ikke sikkert hvilke som er i drift nå. Hovedkontoret hjelper deg uansett hvor du bor:",
        "Vi veit ikkje sikkert kva for nokre som er i drift no. Hovudkontoret hjelper deg uansett kvar du bur:",
        "We do not know for sure which of them are open now. The head office helps you wherever you live:");
    public string AreaIn(string years) => say.Say(
        $"Området i {years}, slik vi leser kildene:", $"Området i {years}, slik vi les kjeldene:", $"Its area in {years}, as we read the sources:");
    public string Area => say.Say("Området, slik vi leser kildene:", "Området, slik vi les kjeldene:", "Its area, as we read the sources:");

    public string Description(string name) => say.Say(
        $"Slik når du {name}, og hvor kontoret hjelper.", $"Slik når du {name}, og kvar kontoret hjelper.", $"How to reach {name}, and where the office helps.");
    public string Closed => say.Say("Kontoret er nedlagt.", "Kontoret er nedlagt.", "The office has closed.");
    public string HeadOfficeHelpsYou => say.Say("Hovedkontoret hjelper deg.", "Hovudkontoret hjelper deg.", "The head office will help you.");
    public string NoContact => say.Say(
        "Vi har ikke egen telefon eller e-post til kontoret. Kontakt hovedkontoret:",
        "Vi har ikkje eigen telefon eller e-post til kontoret. Kontakt hovudkontoret:",
        "We have no phone number or e-mail address of the office itself. Contact the head office:");
    public string Established => say.Say("Opprettet", "Oppretta", "Set up");
    public string Counties => say.Say("Fylker i området", "Fylke i området", "Counties in its area");
    public string CountiesIn(int year) => say.Say($"Fylker i {year}", $"Fylke i {year}", $"Counties in {year}");
    public string AsWeRead => say.Say("slik vi leser kildene", "slik vi les kjeldene", "as we read the sources");
    public string ContactPoints => say.Say("Kontaktpunkter i området", "Kontaktpunkt i området", "Contact points in its area");
    public string LinkCentres => say.Say("LINK-sentre i området", "LINK-senter i området", "LINK centres in its area");
    public string Municipalities => say.Say("Kommuner i kontorets område", "Kommunar i området til kontoret", "Municipalities in the area of the office");
    public string HelpedHere(string years) => say.Say(
        $"Her hjalp kontoret, slik vi leser kilder fra {years}. Det er ikke bekreftet siden.",
        $"Her hjelpte kontoret, slik vi les kjelder frå {years}. Det er ikkje stadfesta sidan.",
        $"The office helped here, as we read sources from {years}. This has not been confirmed since.");
    public string SeeCoverage => say.Say(
        "Se i hvor mange av dem vi kjenner til et kontaktpunkt",
        "Sjå i kor mange av dei vi kjenner til eit kontaktpunkt",
        "See in how many of them we know of a contact point (in Norwegian)");
}
