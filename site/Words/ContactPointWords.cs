namespace Selvhjelp.Site.Words;

/// <summary>The list of contact points, and the page of each.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct ContactPointWords(Language say)
{
    public string ContactPoints => say.Say("Kontaktpunkter", "Kontaktpunkt", "Contact points");
    public string ListDescription => say.Say(
        "Lokale kontaktpunkter for selvhjelp i Norge: steder du kan henvende deg for å bli med i en gruppe.",
        "Lokale kontaktpunkt for sjølvhjelp i Noreg: stader du kan vende deg til for å bli med i ei gruppe.",
        "Local contact points for self-help in Norway: places to turn to if you want to join a group.");
    public string WhatItIs => say.Say(
        "Et kontaktpunkt er et sted du kan henvende deg for å bli med i en selvhjelpsgruppe eller starte en.",
        "Eit kontaktpunkt er ein stad du kan vende deg til for å bli med i ei sjølvhjelpsgruppe eller starte ei.",
        "A contact point is a place to turn to if you want to join a self-help group, or start one.");
    public string NotComplete => say.Say(
        "Listen er ikke fullstendig. Den viser de kontaktpunktene som offentlige kilder nevner. Er det ingen der du bor,",
        "Lista er ikkje fullstendig. Ho viser dei kontaktpunkta som offentlege kjelder nemner. Er det ingen der du bur,",
        "The list is not complete. It shows the contact points that public sources mention. If there is none where you live,");
    public string FindMunicipality => say.Say("finn kommunen din", "finn kommunen din", "find your municipality");
    public string SeeWhoHelps => say.Say(". Da ser du hvem som hjelper deg.", ". Då ser du kven som hjelper deg.", ". There you see who can help you.");
    public string AllIn(int count, string county) => say.Say(
        $"Se {count} kontaktpunkter i {county}", $"Sjå {count} kontaktpunkt i {county}", $"See {count} contact points in {county}");
    public string SeveralCounties => say.Say("I flere fylker", "I fleire fylke", "In several counties");
    public string OutsideCounties => say.Say("Utenfor fylkene", "Utanfor fylka", "Outside the counties");
    public string Online => say.Say("På nett eller telefon", "På nett eller telefon", "Online or by phone");

    public string Description(string name) => say.Say(
        $"{name}: kontaktpunkt for selvhjelp. Hva stedet tilbyr, og hvordan du tar kontakt.",
        $"{name}: kontaktpunkt for sjølvhjelp. Kva staden tilbyr, og korleis du tek kontakt.",
        $"{name}: a contact point for self-help. What it offers, and how to make contact.");
    public string NoContact => say.Say(
        "Vi har ikke telefon eller e-post til kontaktpunktet.",
        "Vi har ikkje telefon eller e-post til kontaktpunktet.",
        "We have no phone number or e-mail address of the contact point.");
    public string Closed => say.Say("Kontaktpunktet er lagt ned.", "Kontaktpunktet er lagt ned.", "The contact point has closed.");
    public string Paused => say.Say(
        "Kontaktpunktet tar ikke imot henvendelser for tiden.",
        "Kontaktpunktet tek ikkje imot førespurnader for tida.",
        "The contact point cannot be contacted for the time being.");
    public string About => say.Say("Om kontaktpunktet", "Om kontaktpunktet", "About the contact point");
    public string EarlierOffer => say.Say("Tidligere tilbud", "Tidlegare tilbod", "What it offered");
    public string Grounds => say.Say("Grunnlag", "Grunnlag", "Why it is listed");
    public string Host => say.Say("Vert", "Vert", "Host");
    public string Hosts => say.Say("Verter", "Vertar", "Hosts");
    public string ReceivesFrom => say.Say("Tar imot folk fra", "Tek imot folk frå", "For people from");
    public string SupportedBy => say.Say("Støttes av", "Får støtte av", "Supported by");
}
