namespace Selvhjelp.Site.Words;

/// <summary>The map of Norway.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct MapWords(Language say)
{
    public string Skip => say.Say("Hopp over kartet", "Hopp over kartet", "Skip the map");
    public string Label => say.Say("Kart: kommunene i Norge", "Kart: kommunane i Noreg", "Map: the municipalities of Norway");
    public string ChooseCounty => say.Say("Velg fylke", "Vel fylke", "Choose a county");
    public string ContactPoint => say.Say("Kommuner med kontaktpunkt", "Kommunar med kontaktpunkt", "Municipalities with a contact point");
    public string LinkCentre => say.Say(
        "Kommuner som et LINK-senter dekker", "Kommunar som eit LINK-senter dekkjer", "Municipalities that a LINK centre covers");
    public string Neither => say.Say(
        "Kommuner der vi ikke kjenner til kontaktpunkt eller LINK-senter",
        "Kommunar der vi ikkje kjenner til kontaktpunkt eller LINK-senter",
        "Municipalities where we know of no contact point or LINK centre");
}
