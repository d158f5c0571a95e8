namespace Selvhjelp.Site.Words;

/// <summary>What worries people before they make contact.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct FreeWords(Language say)
{
    public string Free => say.Say("Gratis", "Gratis", "Free of charge");
    public string NoReferral => say.Say("Ingen henvisning", "Inga tilvising", "No referral needed");
    public string Confidential => say.Say("Fortrolig", "Fortruleg", "Confidential");
    public string From18 => say.Say("Fra 18 år", "Frå 18 år", "From the age of 18");
}
