namespace Selvhjelp.Site.Words;

/// <summary>The list of agreements, and the page of each.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct AgreementWords(Language say)
{
    public string Agreements => say.Say("Avtaler", "Avtalar", "Agreements");
    public string ListDescription => say.Say(
        "Avtaler om å samarbeide om selvhjelp i Norge: hvem som har dem, hva de er til for, og hvor de gjelder.",
        "Avtalar om å samarbeide om sjølvhjelp i Noreg: kven som har dei, kva dei er til for, og kvar dei gjeld.",
        "Agreements to work together on self-help in Norway: who has them, what they are for, and where they apply.");
    public string Lead => say.Say(
        "Her ser du hva to eller flere er blitt enige om å gjøre sammen for selvhjelp.",
        "Her ser du kva to eller fleire har blitt einige om å gjere saman for sjølvhjelp.",
        "Here you see what two or more have agreed to do together for self-help.");
    public string NotComplete => say.Say(
        "Listen er ikke fullstendig. Den viser avtaler som offentlige kilder nevner.",
        "Lista er ikkje fullstendig. Ho viser avtalar som offentlege kjelder nemner.",
        "The list is not complete. It shows agreements that public sources mention.");
    public string WantOne => say.Say("Vil dere inngå en avtale?", "Vil de inngå ein avtale?", "Would you like to make an agreement?");

    public string Description(string name) => say.Say(
        $"{name}: hvem som har avtalen, hva den er til for, og hvor den gjelder.",
        $"{name}: kven som har avtalen, kva han er til for, og kvar han gjeld.",
        $"{name}: who has the agreement, what it is for, and where it applies.");
    public string Ended => say.Say("Avtalen gjelder ikke lenger.", "Avtalen gjeld ikkje lenger.", "The agreement is no longer in force.");
    public string SeeOthers => say.Say("Se andre avtaler", "Sjå andre avtalar", "See other agreements");
    public string WhoHasIt => say.Say("Hvem har avtalen?", "Kven har avtalen?", "Who has the agreement?");
    public string WhoHadIt => say.Say("Hvem hadde avtalen?", "Kven hadde avtalen?", "Who had the agreement?");
    public string About => say.Say("Om avtalen", "Om avtalen", "About the agreement");
    public string Status => say.Say("Status", "Status", "Status");
    public string WhatFor => say.Say("Hva er den til for?", "Kva er han til for?", "What is it for?");
    public string ForWhom => say.Say("For hvem?", "For kven?", "For whom?");
    public string Where => say.Say("Hvor?", "Kvar?", "Where?");
    public string Since => say.Say("Siden", "Sidan", "Since");
    public string Began => say.Say("Avtalen begynte", "Avtalen byrja", "The agreement began");
    public string WantToKnowMore => say.Say("Vil du vite mer?", "Vil du vite meir?", "Would you like to know more?");
    public string ThoseWhoHaveIt => say.Say("dem som har avtalen", "dei som har avtalen", "those who have the agreement");
}
