namespace Selvhjelp.Site.Words;

/// <summary>What an accessibility statement says: how far the site meets WCAG, how we know, what is missing, and whom to tell.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct AccessibilityWords(Language say)
{
    /// <summary>The day on which the site was last assessed as a whole. Whoever assesses it anew writes the day here, and what has changed below.</summary>
    public static DateOnly Assessed { get; } = new(2026, 11, 22);

    public string Title => say.Say("Tilgjengelighet", "Tilgjengelegheit", "Accessibility");
    public string Description => say.Say(
        "Hvor godt nettstedet følger kravene til universell utforming, hva vi vet at mangler, og hvordan du melder fra.",
        "Kor godt nettstaden følgjer krava til universell utforming, kva vi veit at manglar, og korleis du melder frå.",
        "How far this site meets the rules of accessibility, what we know is missing, and how to tell us.");
    public string Lead => say.Say(
        "Alle skal kunne bruke dette nettstedet. Får du det ikke til, vil vi gjerne vite det.",
        "Alle skal kunne bruke denne nettstaden. Får du det ikkje til, vil vi gjerne vite det.",
        "Everybody should be able to use this site. If you cannot, we want to know.");

    public string Status => say.Say("Hvor langt vi er kommet", "Kor langt vi er komne", "How far we have come");
    public string StatusIs(string day) => say.Say(
        $"Målet er å oppfylle WCAG 2.1 på nivå A og AA. Vår egen vurdering {day} er at nettstedet delvis oppfyller kravene: Noe mangler, og noe er ikke prøvd. Ingen utenfor prosjektet har kontrollert det ennå.",
        $"Målet er å oppfylle WCAG 2.1 på nivå A og AA. Vår eiga vurdering {day} er at nettstaden delvis oppfyller krava: Noko manglar, og noko er ikkje prøvd. Ingen utanfor prosjektet har kontrollert det enno.",
        $"The aim is to meet WCAG 2.1 at levels A and AA. Our own assessment on {day} is that the site meets them in part: some things are missing, and some have not been tested. Nobody outside the project has checked it yet.");
    public string NotRegistered => say.Say(
        "Dette er ikke en registrert tilgjengelighetserklæring. Offentlige virksomheter, og andre som må følge reglene for offentlige anskaffelser, skal registrere en på uustatus.no. Eieren av nettstedet må avgjøre om plikten gjelder her, og i så fall registrere erklæringen, lenke til den herfra og gå gjennom den hvert år.",
        "Dette er ikkje ei registrert tilgjengelegheitserklæring. Offentlege verksemder, og andre som må følgje reglane for offentlege innkjøp, skal registrere ei på uustatus.no. Eigaren av nettstaden må avgjere om plikta gjeld her, og i så fall registrere erklæringa, lenkje til ho herifrå og gå gjennom ho kvart år.",
        "This is not a registered accessibility statement. Public bodies in Norway, and others that have to follow the rules of public procurement, register one on uustatus.no. The owner of this site has to decide whether that duty applies here, and if so register the statement, link to it from here and review it every year.");

    public string Tested => say.Say("Slik er det prøvd", "Slik er det prøvd", "How it is tested");
    public string TestedByMachine => say.Say(
        "Et program (axe) leter etter feil på alle slags sider, på smal og bred skjerm, hver gang nettstedet endres.",
        "Eit program (axe) leitar etter feil på alle slags sider, på smal og brei skjerm, kvar gong nettstaden blir endra.",
        "A program (axe) looks for errors on every kind of page, on narrow and wide screens, each time the site is changed.");
    public string TestedOnScreen => say.Say(
        "Hver gang blir det også prøvd at ingen side er bredere enn en skjerm på 320 punkter, og at innholdet er der uten JavaScript.",
        "Kvar gong blir det òg prøvd at inga side er breiare enn ein skjerm på 320 punkt, og at innhaldet er der utan JavaScript.",
        "Each time it is also tested that no page is wider than a screen of 320 pixels, and that the content is there without JavaScript.");
    public string NotTested => say.Say(
        "Ingen med nedsatt funksjonsevne har prøvd nettstedet for oss, og det er ikke prøvd med skjermlesere som folk bruker. Det gjenstår.",
        "Ingen med nedsett funksjonsevne har prøvd nettstaden for oss, og han er ikkje prøvd med skjermlesarar som folk bruker. Det står att.",
        "Nobody with a disability has tested the site for us, and it has not been tested with the screen readers that people use. That remains to be done.");

    public string Missing => say.Say("Dette vet vi at mangler", "Dette veit vi at manglar", "What we know is missing");
    public string MissingLanguage => say.Say(
        "Navn og tekster om kontaktpunkter og organisasjoner er på bokmål, også på sidene på nynorsk og engelsk. De er merket som bokmål. Navn på andre språk er ikke alltid merket (WCAG 3.1.2).",
        "Namn og tekstar om kontaktpunkt og organisasjonar er på bokmål, også på sidene på nynorsk og engelsk. Dei er merkte som bokmål. Namn på andre språk er ikkje alltid merkte (WCAG 3.1.2).",
        "Names and texts about contact points and organisations are in Norwegian on the English pages, too. They are marked as Norwegian. Names in other languages are not always marked (WCAG 3.1.2).");
    public string MissingMap => say.Say(
        "Prikkene på kartet er små og tette. Alt de fører til, finner du også i listen over kommuner og fylker.",
        "Prikkane på kartet er små og tette. Alt dei fører til, finn du òg i lista over kommunar og fylke.",
        "The dots on the map are small and close to each other. Everything they lead to is also in the lists of municipalities and counties.");
    public string MissingElsewhere => say.Say(
        "Vi har ikke kontrollert nettstedene og dokumentene som vi lenker til.",
        "Vi har ikkje kontrollert nettstadene og dokumenta som vi lenkjer til.",
        "We have not checked the sites and documents that we link to.");

    public string Keyboard => say.Say("Slik bruker du tastaturet", "Slik bruker du tastaturet", "Using the keyboard");
    public string KeyboardTab => say.Say(
        "Trykk Tab for å gå videre, Shift og Tab for å gå tilbake, og Enter for å følge en lenke. Den første lenken på hver side hopper til innholdet. Før kartet er det en lenke som hopper over det.",
        "Trykk Tab for å gå vidare, Shift og Tab for å gå tilbake, og Enter for å følgje ei lenkje. Den første lenkja på kvar side hoppar til innhaldet. Før kartet er det ei lenkje som hoppar over det.",
        "Press Tab to move on, Shift and Tab to move back, and Enter to follow a link. The first link on each page skips to the content. Before the map there is a link that skips it.");
    public string KeyboardSearch => say.Say(
        "I søkefeltet går du gjennom forslagene med piltastene. Enter velger, og Escape lukker listen.",
        "I søkjefeltet går du gjennom forslaga med piltastane. Enter vel, og Escape lukkar lista.",
        "In the search field, the arrow keys walk through the suggestions. Enter chooses, and Escape closes the list.");

    public string LeaveWithoutScript => say.Say(
        "Lenken virker også uten JavaScript. Tastene gjør ikke det.", "Lenkja verkar òg utan JavaScript. Tastane gjer ikkje det.", "The link also works without JavaScript. The keys do not.");

    public string Tell => say.Say("Meld fra", "Meld frå", "Tell us");
    public string TellUs => say.Say(
        "Fortell hovedkontoret hva du ikke fikk til, og på hvilken side. Trenger du opplysningene på en annen måte, kan du spørre om det.",
        "Fortel hovudkontoret kva du ikkje fekk til, og på kva side. Treng du opplysningane på ein annan måte, kan du spørje om det.",
        "Tell the head office what you could not do, and on which page. If you need the information in another form, you can ask for that.");
    public string Supervised => say.Say(
        "Tilsynet for universell utforming av ikt ser til at nettsteder i Norge følger reglene, og tar imot tips:",
        "Tilsynet for universell utforming av ikt ser til at nettstader i Noreg følgjer reglane, og tek imot tips:",
        "An authority supervises that websites in Norway follow the rules, and can be told of those that do not:");
    public string Complaints => say.Say(
        "Vil du klage, er det Diskrimineringsnemnda som behandler klagen:",
        "Vil du klage, er det Diskrimineringsnemnda som behandlar klaga:",
        "Complaints are decided by the Anti-Discrimination Tribunal:");
    public string StatementsAt => say.Say(
        "Erklæringer som er registrert, finner du på", "Erklæringar som er registrerte, finn du på", "Statements that are registered are found at");
    public string Subject => say.Say("tilgjengelighet", "tilgjengelegheit", "accessibility");
}
