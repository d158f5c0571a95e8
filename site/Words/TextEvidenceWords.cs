namespace Selvhjelp.Site.Words;

/// <summary>What a text of editors is built on.</summary>
/// <param name="say">The language of the page.</param>
internal readonly struct TextEvidenceWords(Language say)
{
    public string Heading => say.Say("Hva teksten bygger på", "Kva teksten byggjer på", "What the text is based on");
    public string WrittenFrom(int year, bool isEstimate) => say.Say(
        $"Vi har skrevet teksten ut fra dette, slik det var i {(isEstimate ? "omtrent " : "")}{year}. Noe kan ha endret seg siden.",
        $"Vi har skrive teksten ut frå dette, slik det var i {(isEstimate ? "om lag " : "")}{year}. Noko kan ha endra seg sidan.",
        $"We wrote the text from this, as it was in {(isEstimate ? "about " : "")}{year}. Things may have changed since.");
}
