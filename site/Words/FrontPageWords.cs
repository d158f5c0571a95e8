namespace Selvhjelp.Site.Words;

/// <summary>The front page.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct FrontPageWords(Language say)
{
    public string Description => say.Say(
        "Finn ut hvem du kan kontakte for å bli med i en selvhjelpsgruppe der du bor. Gratis, fortrolig og uten henvisning.",
        "Finn ut kven du kan kontakte for å bli med i ei sjølvhjelpsgruppe der du bur. Gratis, fortruleg og utan tilvising.",
        "Find out whom you can contact to join a self-help group where you live in Norway. Free of charge, confidential and without referral.");
    public string Heading => say.Say("Finn selvhjelp der du bor", "Finn sjølvhjelp der du bur", "Find self-help where you live");
    public string Lead => say.Say(
        "Her ser du hvem du kan kontakte for å bli med i en selvhjelpsgruppe, eller for å starte en.",
        "Her ser du kven du kan kontakte for å bli med i ei sjølvhjelpsgruppe, eller for å starte ei.",
        "Here you find out whom you can contact to join a self-help group in Norway, or to start one.");
    public string WhatIsIt => say.Say("Hva er en selvhjelpsgruppe?", "Kva er ei sjølvhjelpsgruppe?", "What is a self-help group?");
    public string ItIs => say.Say(
        "Noen få voksne møtes, som oftest hver uke. Alle har et problem i livet som de vil gjøre noe med. De deler erfaringer, og ingen er leder. Det er ikke behandling, og det som blir sagt i gruppen, blir i gruppen.",
        "Nokre få vaksne møtest, som oftast kvar veke. Alle har eit problem i livet som dei vil gjere noko med. Dei deler erfaringar, og ingen er leiar. Det er ikkje behandling, og det som blir sagt i gruppa, blir i gruppa.",
        "A few adults meet, usually every week. Everyone has a problem in their life that they want to do something about. They share their experience, and nobody is the leader. It is not treatment, and what is said in the group stays in the group.");
    public string FindYours => say.Say("Finn kommunen din", "Finn kommunen din", "Find your municipality");
    public string AllFromAToZ => say.Say("Se alle kommuner fra A til Å", "Sjå alle kommunar frå A til Å", "See all municipalities from A to Å");
    public string Everything => say.Say("Alt i oversikten", "Alt i oversikta", "Everything in the directory");
    public string Offices => say.Say("Kontorer i Selvhjelp Norge", "Kontora i Selvhjelp Norge", "Offices of Selvhjelp Norge");
    public string CoverageIs => say.Say(
        "Kommuner der vi kjenner til et kontaktpunkt", "Kommunar der vi kjenner til eit kontaktpunkt", "Municipalities where we know of a contact point");
}
