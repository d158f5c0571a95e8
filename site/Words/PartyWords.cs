namespace Selvhjelp.Site.Words;

/// <summary>What an entry takes part in: networks and agreements.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct PartyWords(Language say)
{
    public string Runs => say.Say("Driver nettverk", "Driv nettverk", "Runs networks");
    public string HasRun => say.Say("Har drevet nettverk", "Har drive nettverk", "Has run networks");
    public string MemberOf => say.Say("Med i nettverk", "Med i nettverk", "Takes part in networks");
    public string WasMemberOf => say.Say("Har vært med i nettverk", "Har vore med i nettverk", "Has taken part in networks");
    public string Agreements => say.Say("Avtaler", "Avtalar", "Agreements");
    public string AccordingToSourcesFrom(int year) => say.Say($"ifølge kilder fra {year}", $"ifølgje kjelder frå {year}", $"according to sources from {year}");
}
