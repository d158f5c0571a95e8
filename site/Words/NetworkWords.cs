namespace Selvhjelp.Site.Words;

/// <summary>The list of networks, and the page of each.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct NetworkWords(Language say)
{
    public string Networks => say.Say("Nettverk", "Nettverk", "Networks");
    public string ListDescription => say.Say(
        "Nettverk av dem som arbeider med selvhjelp i Norge: egne, lokale og eksterne, og nettverk som LINK-sentre eier.",
        "Nettverk av dei som arbeider med sjølvhjelp i Noreg: eigne, lokale og eksterne, og nettverk som LINK-senter eig.",
        "Networks of those who work with self-help in Norway: our own, local and external ones, and those that LINK centres own.");
    public string Lead => say.Say(
        "I et nettverk møtes aktører som arbeider med selvhjelp, for å dele erfaringer og samarbeide.",
        "I eit nettverk møtest aktørar som arbeider med sjølvhjelp, for å dele erfaringar og samarbeide.",
        "In a network, those who work with self-help meet to share experience and work together.");
    public string NotComplete => say.Say(
        "Listen er ikke fullstendig. Den viser de nettverkene som offentlige kilder nevner med navn.",
        "Lista er ikkje fullstendig. Ho viser dei nettverka som offentlege kjelder nemner med namn.",
        "The list is not complete. It shows the networks that public sources mention by name.");
    public string OwnerNotStated => say.Say("Eier ikke oppgitt", "Eigar ikkje oppgitt", "Owner not stated");
    public string OwnerNotStatedAbout => say.Say(
        "Kildene sier ikke hvem som eier disse nettverkene.", "Kjeldene seier ikkje kven som eig desse nettverka.", "The sources do not say who owns these networks.");
    public string WhatStagesMean => say.Say("Hva betyr stadiene?", "Kva tyder stadia?", "What do the stages mean?");
    public string WantToJoin => say.Say(
        "Vil dere være med, eller starte et nettverk?", "Vil de vere med, eller starte eit nettverk?", "Would you like to take part, or start a network?");
    public string SeeHowToCooperate => say.Say(
        "Se hvordan dere kan samarbeide der dere er", "Sjå korleis de kan samarbeide der de er", "See how you can work together where you are (in Norwegian)");
    public string OrAskHeadOffice => say.Say(", eller spør hovedkontoret.", ", eller spør hovudkontoret.", ", or ask the head office.");

    public string Description(string name) => say.Say(
        $"{name}: hva nettverket er, hvor det arbeider, hvem som driver det, og hvem som er med.",
        $"{name}: kva nettverket er, kvar det arbeider, kven som driv det, og kven som er med.",
        $"{name}: what the network is, where it works, who runs it, and who takes part.");
    public string Ended => say.Say("Nettverket er avsluttet.", "Nettverket er avslutta.", "The network has ended.");
    public string SeeOthers => say.Say("Se andre nettverk", "Sjå andre nettverk", "See other networks");
    public string TheNetwork => say.Say("nettverket", "nettverket", "the network");
    public string About => say.Say("Om nettverket", "Om nettverket", "About the network");
    public string WhoOwns => say.Say("Hvem eier det?", "Kven eig det?", "Who owns it?");
    public string Stage => say.Say("Stadium", "Stadium", "Stage");
    public string StageNotKnown => say.Say("Stadium ikke kjent", "Stadium ikkje kjent", "Stage not known");
    public string WhoRuns => say.Say("Hvem driver det?", "Kven driv det?", "Who runs it?");
    public string WhoRan => say.Say("Hvem drev det?", "Kven dreiv det?", "Who ran it?");
    public string Region => say.Say("Område", "Område", "Area");
    public string RunBy => say.Say("Drevet av ", "Drive av ", "Run by ");
    public string AsWeRead => say.Say(", slik vi leser kildene", ", slik vi les kjeldene", ", as we read the sources");
    public string WhoTakesPart => say.Say("Hvem er med?", "Kven er med?", "Who takes part?");
    public string WhoTookPart => say.Say("Hvem var med?", "Kven var med?", "Who took part?");
    public string NoMembersNamed => say.Say(
        "Kildene nevner ingen medlemmer ved navn.", "Kjeldene nemner ingen medlemmer ved namn.", "The sources mention no members by name.");
    public string TookPartBefore => say.Say("Har vært med før", "Har vore med før", "Took part before");
    public string AimOfHandingOver => say.Say(
        "Målet er at de som arbeider lokalt, skal drive nettverket. Kontoret hjelper fortsatt når de spør.",
        "Målet er at dei som arbeider lokalt, skal drive nettverket. Kontoret hjelper framleis når dei spør.",
        "The aim is that those who work locally run the network. The office still helps when they ask.");
    public string AimOfRunning => say.Say(
        "Målet er at de som arbeider lokalt, skal overta.",
        "Målet er at dei som arbeider lokalt, skal ta over.",
        "The aim is that those who work locally take over.");
}
