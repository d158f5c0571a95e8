namespace Selvhjelp.Site.Words;

/// <summary>The lists of organisations, and the page of each.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct OrganisationWords(Language say)
{
    public string Organisations => say.Say("Organisasjoner", "Organisasjonar", "Organisations");
    public string ListDescription => say.Say(
        "Organisasjoner som er partnere, verter, drivere eller lokale tjenester i selvhjelpsarbeidet i Norge, etter type.",
        "Organisasjonar som er partnarar, vertar, drivarar eller lokale tenester i sjølvhjelpsarbeidet i Noreg, etter type.",
        "Organisations that are partners, hosts, operators or local services in self-help work in Norway, by kind.");
    public string Lead => say.Say(
        "Disse samarbeider om selvhjelp, er vert for et kontaktpunkt eller gir penger til arbeidet. Noen er bare steder av rett type: ingen kilde sier at de er kontaktpunkt.",
        "Desse samarbeider om sjølvhjelp, er vert for eit kontaktpunkt eller gir pengar til arbeidet. Nokre er berre stader av rett type: inga kjelde seier at dei er kontaktpunkt.",
        "These work together on self-help, host a contact point, or give money to the work. Some are only places of the right kind: no source says that they are contact points.");
    public string WantToJoin => say.Say("Vil du bli med i en gruppe?", "Vil du bli med i ei gruppe?", "Would you like to join a group?");
    public string FindMunicipality => say.Say("Finn kommunen din", "Finn kommunen din", "Find your municipality");
    public string SeeWhomToContact => say.Say(", så ser du hvem du kan kontakte.", ", så ser du kven du kan kontakte.", ", and you will see whom to contact.");
    public string Kinds => say.Say("Typer", "Typar", "Kinds");
    public string WhatTheyContribute => say.Say("Hva de kan bidra med", "Kva dei kan bidra med", "What they can contribute (in Norwegian)");
    public string Not => say.Say("ikke", "ikkje", "not");
    public string TheseAre => say.Say("Dette er ", "Dette er ", "These are ");
    public string NotContactPoints => say.Say(
        " kontaktpunkter for selvhjelp. Det er steder av rett type, som kan kjenne til tilbud der du bor.",
        " kontaktpunkt for sjølvhjelp. Det er stader av rett type, som kan kjenne til tilbod der du bur.",
        " contact points for self-help. They are places of the right kind, which may know what there is where you live.");

    // The ways in which organisations are listed.
    public string OtherViews => say.Say("Organisasjoner på andre måter", "Organisasjonar på andre måtar", "Organisations in other ways");
    public string ByKind => say.Say("Etter type", "Etter type", "By kind");
    public string ByLevel => say.Say("Etter nivå", "Etter nivå", "By level (in Norwegian)");
    public string Abbreviations => say.Say("Forkortelser", "Forkortingar", "Abbreviations (in Norwegian)");

    public string Description(string name, string kind) => say.Say(
        $"{name}: {kind} i oversikten over selvhjelp i Norge.",
        $"{name}: {kind} i oversikta over sjølvhjelp i Noreg.",
        $"{name}: {kind} in the directory of self-help in Norway.");
    public string Closed => say.Say("Organisasjonen er lagt ned.", "Organisasjonen er lagd ned.", "The organisation has closed.");
    public string ThisIs => say.Say("Dette er ", "Dette er ", "This is ");
    public string NotAContactPoint => say.Say(
        " et kontaktpunkt for selvhjelp. Det er et sted som kan kjenne til tilbud der du bor.",
        " eit kontaktpunkt for sjølvhjelp. Det er ein stad som kan kjenne til tilbod der du bur.",
        " a contact point for self-help. It is a place that may know what there is where you live.");
    public string SeeWhatTheyContribute => say.Say(
        "Se hva slike kan bidra med", "Sjå kva slike kan bidra med", "See what such places can contribute (in Norwegian)");
    public string Role => say.Say("Rolle", "Rolle", "Role");
    public string Abbreviation => say.Say("Forkortelse", "Forkorting", "Abbreviation");
    public string SharedWith(int others, string abbreviation) => others == 1
        ? say.Say($"En annen organisasjon bruker også forkortelsen {abbreviation}:", $"Ein annan organisasjon bruker også forkortinga {abbreviation}:", $"Another organisation also uses the abbreviation {abbreviation}:")
        : say.Say($"Andre organisasjoner bruker også forkortelsen {abbreviation}:", $"Andre organisasjonar bruker også forkortinga {abbreviation}:", $"Other organisations also use the abbreviation {abbreviation}:");
    public string OtherNames => say.Say("Andre navn", "Andre namn", "Other names");
    public string Level => say.Say("Nivå", "Nivå", "Level");
    public string SeeWhoElse => say.Say(
        "Se hvem andre som kan samarbeide der", "Sjå kven andre som kan samarbeide der", "See who else can work together there (in Norwegian)");
    public string Number => say.Say("Organisasjonsnummer", "Organisasjonsnummer", "Organisation number");
    public string HostOf => say.Say("Vert for", "Vert for", "Hosts");
    public string Operates => say.Say("Driver, eller har drevet", "Driv, eller har drive", "Runs, or has run");
    public string Funds => say.Say("Gir, eller har gitt, penger til", "Gir, eller har gitt, pengar til", "Gives, or has given, money to");
    public string WantToJoinSelfHelp => say.Say(
        "Vil du bli med i en selvhjelpsgruppe?", "Vil du bli med i ei sjølvhjelpsgruppe?", "Would you like to join a self-help group?");
    public string ContactTheContactPoint => say.Say("Ta kontakt med kontaktpunktet.", "Ta kontakt med kontaktpunktet.", "Get in touch with the contact point.");
    public string FreeWithoutReferral => say.Say(
        "Det er gratis, og du trenger ingen henvisning.", "Det er gratis, og du treng inga tilvising.", "It is free of charge, and you need no referral.");
}
