namespace Selvhjelp.Site.Words;

/// <summary>Phone and e-mail of whoever helps, and how to tell that something is wrong.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct ContactWords(Language say)
{
    public string Call => say.Say("Ring", "Ring", "Call");
    public string EmailTo => say.Say("Send e-post til", "Send e-post til", "E-mail");
    public string AddressIs => say.Say("E-postadressen er", "E-postadressa er", "The e-mail address is");
    public string AddressOf => say.Say("Det er adressen vi har til", "Det er adressa vi har til", "That is the address we have for");

    public string Unconfirmed(int year) => say.Say(
        $"Opplysningen om kontoret er fra {year}. Den er ikke bekreftet siden.",
        $"Opplysninga om kontoret er frå {year}. Ho er ikkje stadfesta sidan.",
        $"What we know of the office is from {year}. It has not been confirmed since.");

    public string Wrong => say.Say("Er noe feil eller utdatert?", "Er noko feil eller utdatert?", "Is something wrong or out of date?");
    public string TellByEmail => say.Say(
        "Meld fra om feil til hovedkontoret", "Meld frå om feil til hovudkontoret", "Tell the head office about the error");
    public string TellByPhone => say.Say(
        "Ring hovedkontoret og meld fra:", "Ring hovudkontoret og meld frå:", "Call the head office and tell them:");
    public string Subject => say.Say("Feil på siden om", "Feil på sida om", "Error on the page about");
}
