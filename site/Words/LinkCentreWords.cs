namespace Selvhjelp.Site.Words;

/// <summary>The list of LINK centres, and the page of each.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct LinkCentreWords(Language say)
{
    public string LinkCentres => say.Say("LINK-sentre", "LINK-senter", "LINK centres");
    public string ListDescription => say.Say(
        "LINK-sentre for selvhjelp og mestring i Norge: åpne, planlagte og nedlagte.",
        "LINK-senter for sjølvhjelp og meistring i Noreg: opne, planlagde og nedlagde.",
        "LINK centres for self-help and mastery in Norway: open, planned and closed.");
    public string Lead => say.Say(
        "Et LINK-senter er et lokalt senter for selvhjelp og mestring. Det setter sammen grupper og hjelper dem i gang. Det er gratis, og du trenger ingen henvisning.",
        "Eit LINK-senter er eit lokalt senter for sjølvhjelp og meistring. Det set saman grupper og hjelper dei i gang. Det er gratis, og du treng inga tilvising.",
        "A LINK centre is a local centre for self-help and mastery. It puts groups together and helps them start. It is free of charge, and you need no referral.");
    public string StandsFor(string words) => say.Say($"LINK står for {words}.", $"LINK står for {words}.", "LINK stands for the Norwegian words for learning, information, network and knowledge.");
    public string Open => say.Say("Åpne", "Opne", "Open");
    public string OnTheWay => say.Say("På vei, ifølge kildene", "På veg, ifølgje kjeldene", "On the way, according to the sources");
    public string Ended => say.Say("Avvikles eller er lagt ned", "Blir avvikla eller er lagde ned", "Closing or closed");
    public string NoneWhereYouLive => say.Say("Er det ikke noe LINK-senter der du bor?", "Er det ikkje noko LINK-senter der du bur?", "Is there no LINK centre where you live?");
    public string FindMunicipality => say.Say("Finn kommunen din", "Finn kommunen din", "Find your municipality");
    public string OrWriteToHeadOffice => say.Say(", eller skriv til hovedkontoret.", ", eller skriv til hovudkontoret.", ", or write to the head office.");

    public string Description(string name) => say.Say(
        $"{name}: hva senteret tilbyr, hvilke kommuner det dekker, og hvordan du tar kontakt.",
        $"{name}: kva senteret tilbyr, kva kommunar det dekkjer, og korleis du tek kontakt.",
        $"{name}: what the centre offers, which municipalities it covers, and how to make contact.");
    public string InTime(string date) => say.Say($"I {date}: ", $"I {date}: ", $"In {date}: ");
    public string KnowNoMore => say.Say("Vi vet ikke hva som har skjedd siden.", "Vi veit ikkje kva som har skjedd sidan.", "We do not know what has happened since.");
    public string NoContact(string helper) => say.Say(
        $"Vi har ikke telefon eller e-post til senteret. Når du ikke fram, hjelper {helper} deg videre.",
        $"Vi har ikkje telefon eller e-post til senteret. Når du ikkje fram, hjelper {helper} deg vidare.",
        $"We have no phone number or e-mail address of the centre. If you cannot reach it, {helper} will help you.");
    public string OffersNow => say.Say("Dette tilbyr senteret", "Dette tilbyr senteret", "What the centre offers");
    public string OfferedOnce => say.Say("Dette tilbød senteret", "Dette tilbaud senteret", "What the centre offered");
    public string OfferAsTold => say.Say("Dette sier kildene om tilbudet", "Dette seier kjeldene om tilbodet", "What the sources say that the centre offers");
    public string About => say.Say("Om senteret", "Om senteret", "About the centre");
    public string WhatItIs => say.Say(
        "LINK er et lokalt senter for selvhjelp og mestring.",
        "LINK er eit lokalt senter for sjølvhjelp og meistring.",
        "LINK is a local centre for self-help and mastery.");
    public string RunBy => say.Say("Drives av", "Blir drive av", "Run by");
    public string MoneyFrom => say.Say("Penger fra", "Pengar frå", "Funded by");
    public string Money => say.Say("Penger", "Pengar", "Funding");
    public string Founded => say.Say("Stiftet", "Stifta", "Founded");
    public string Opened => say.Say("Åpnet", "Opna", "Opened");
    public string Closed => say.Say("Lagt ned", "Lagt ned", "Closed");
    public string Office => say.Say("Kontor", "Kontor", "Office");
    public string Covers => say.Say("Kommuner som senteret dekker", "Kommunar som senteret dekkjer", "Municipalities that the centre covers");
    public string AppliesTo => say.Say("Kommuner som senteret gjelder for", "Kommunar som senteret gjeld for", "Municipalities that the centre is for");
    public string CoverageIsDerived => say.Say(
        "Kilden nevner ikke hver kommune. Vi har utledet listen.",
        "Kjelda nemner ikkje kvar kommune. Vi har sett opp lista ut frå det ho seier.",
        "The source does not name each municipality. We made the list from what it says.");
}
