namespace Selvhjelp.Site.Words;

/// <summary>The picture of what an entry is related to.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct RelationWords(Language say)
{
    public string Heading => say.Say("Slik henger det sammen", "Slik heng det saman", "How it is connected");
    public string Caption => say.Say(
        "Tegningen viser det samme som står ellers på siden.", "Teikninga viser det same som står elles på sida.", "The drawing shows what the rest of the page says.");
    public string More(int number) => say.Say($"og {number} til", $"og {number} til", $"and {number} more");
    public string Parties => say.Say("Parter", "Partar", "Parties");
    public string RunBy => say.Say("Drives av", "Blir drive av", "Run by");
    public string WasRunBy => say.Say("Ble drevet av", "Vart drive av", "Was run by");
    public string TakesPart => say.Say("Er med", "Er med", "Takes part");
    public string TookPart => say.Say("Har vært med", "Har vore med", "Took part");
}
