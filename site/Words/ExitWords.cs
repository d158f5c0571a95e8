namespace Selvhjelp.Site.Words;

/// <summary>The way to leave the site in a hurry.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct ExitWords(Language say)
{
    public string Exit => say.Say("Utvei", "Utveg", "Way out");
    public string Leave => say.Say("Forlat siden raskt", "Forlat sida raskt", "Leave this site quickly");
    public string Leaving => say.Say("Forlater siden …", "Forlèt sida …", "Leaving …");
    public string OnceMore => say.Say(
        "Trykk Shift én gang til for å forlate siden.", "Trykk Shift éin gong til for å forlate sida.", "Press Shift once more to leave this site.");

    public string Heading => say.Say("Når du må forlate siden raskt", "Når du må forlate sida raskt", "When you need to leave this site quickly");
    public string How => say.Say(
        "Øverst på alle sider står «Forlat siden raskt». Lenken tar deg til yr.no. Du kan også trykke Shift tre ganger.",
        "Øvst på alle sider står «Forlat sida raskt». Lenkja tek deg til yr.no. Du kan òg trykkje Shift tre gonger.",
        "At the top of every page there is a link, “Leave this site quickly”. It takes you to yr.no, the weather forecast. You can also press Shift three times.");
    public string What => say.Say(
        "Siden blir borte med det samme, og tilbakeknappen fører ikke til den. Har du lagret noe for bruk uten nett, blir det slettet.",
        "Sida blir borte med det same, og tilbakeknappen fører ikkje til ho. Har du lagra noko for bruk utan nett, blir det sletta.",
        "The page disappears at once, and the Back button does not lead to it. If you have saved anything for use offline, it is deleted.");
    public string Limits => say.Say(
        "Lenken sletter ikke historikken i nettleseren. Andre sider du har vært på her, kan fortsatt stå der. Bruk et privat vindu, eller slett historikken selv, hvis noen andre kan se i nettleseren din.",
        "Lenkja slettar ikkje historikken i nettlesaren. Andre sider du har vore på her, kan framleis stå der. Bruk eit privat vindauge, eller slett historikken sjølv, dersom nokon andre kan sjå i nettlesaren din.",
        "The link does not clear the history of your browser. Other pages that you have visited here may still be listed. Use a private window, or clear the history yourself, if somebody else can look in your browser.");
}
