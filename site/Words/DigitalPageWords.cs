namespace Selvhjelp.Site.Words;

/// <summary>The page of what is offered online and by phone.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct DigitalPageWords(Language say)
{
    public string Title => say.Say("Digitalt og på telefon", "Digitalt og på telefon", "Online and by phone");
    public string Description => say.Say(
        "Selvhjelp på nett og telefon, og hjelpelinjer du kan ringe eller chatte med.",
        "Sjølvhjelp på nett og telefon, og hjelpelinjer du kan ringje eller chatte med.",
        "Self-help online and by phone, and help lines that you can call or chat with.");
    public string Lead => say.Say(
        "Hva vi vet om grupper på nett og telefon, og hvem du kan ringe.",
        "Kva vi veit om grupper på nett og telefon, og kven du kan ringje.",
        "What we know about groups online and by phone, and whom you can call.");
    public string Groups => say.Say("Selvhjelp på nett eller telefon", "Sjølvhjelp på nett eller telefon", "Self-help online or by phone");
    public string TheyReceive => say.Say(
        "Disse kontaktpunktene tar imot deg på nett eller telefon, ifølge kildene.",
        "Desse kontaktpunkta tek imot deg på nett eller telefon, ifølgje kjeldene.",
        "These contact points receive you online or by phone, according to the sources.");
    public string None => say.Say(
        "Vi kjenner ikke til noe kontaktpunkt som bare er på nett eller telefon.",
        "Vi kjenner ikkje til noko kontaktpunkt som berre er på nett eller telefon.",
        "We know of no contact point that is only online or on the phone.");
    public string AskAnOffice => say.Say("Spør et kontor", "Spør eit kontor", "Ask an office");
    public string WhatThereIs => say.Say("om hva som finnes nå.", "om kva som finst no.", "what there is now.");
    public string LinkCentres => say.Say("LINK-sentre med digitale tilbud", "LINK-senter med digitale tilbod", "LINK centres with something online");
    public string AskTheCentre => say.Say(
        "Kildene nevner dette. Spør senteret om det fortsatt gjelder.",
        "Kjeldene nemner dette. Spør senteret om det framleis gjeld.",
        "The sources mention this. Ask the centre whether it is still so.");
    public string SourceOf(string year) => say.Say($"Kilde fra {year}.", $"Kjelde frå {year}.", $"Source from {year}.");
    public string Agreements => say.Say("Avtaler om digitale tilbud", "Avtalar om digitale tilbod", "Agreements about offers online");
    public string CallAnOffice => say.Say("Ring et kontor", "Ring eit kontor", "Call an office");
    public string Call => say.Say("Ring", "Ring", "Call");
    public string NoPhone => say.Say(
        "Vi har ikke telefonnummer til noe kontor.", "Vi har ikkje telefonnummer til noko kontor.", "We have no phone number of any office.");
    public string NoPhoneOfOthers => say.Say(
        "Til de andre kontorene har vi ikke telefonnummer.", "Til dei andre kontora har vi ikkje telefonnummer.", "We have no phone number of the other offices.");
    public string WriteInstead => say.Say("Du kan skrive til hovedkontoret:", "Du kan skrive til hovudkontoret:", "You can write to the head office:");
    public string HelpLines => say.Say("Hjelpelinjer", "Hjelpelinjer", "Help lines");
    public string HelpLinesAre => say.Say(
        "Hjelpelinjene er ikke selvhjelpsgrupper. De er der når det er vanskelig, også akkurat nå.",
        "Hjelpelinjene er ikkje sjølvhjelpsgrupper. Dei er der når det er vanskeleg, også akkurat no.",
        "The help lines are not self-help groups. They are there when things are hard, also right now.");
    public string WhomToCall => say.Say(
        "Se hvem du kan ringe eller chatte med", "Sjå kven du kan ringje eller chatte med", "See whom you can call or chat with");
    public string HelpLinesFrom(string years) => say.Say(
        $"Opplysningene om hjelpelinjene er fra {years}.", $"Opplysningane om hjelpelinjene er frå {years}.", $"What we say of the help lines is from {years}.");
    public string OfEditors => say.Say("Les mer", "Les meir", "More, in Norwegian");
    public string Subject => say.Say("digitale tilbud", "digitale tilbod", "offers online");
}
