// One list of help lines: whoever adds one sees how the others are told.
using System.Collections.Frozen;

namespace Selvhjelp.Site.Words;

/// <summary>
/// The help lines at the foot of every page. What the directory says of a line is bokmål, and nobody who needs one must guess it: the national numbers
/// have words here in the other languages, by their bokmål. Another text, such as one that an editor has changed, is shown as it is: help lines are
/// no closed vocabulary, and what a line is for today matters more than the language.
/// </summary>
/// <param name="say">The language of the page.</param>
internal readonly struct AcuteHelpWords(Language say)
{
    private static readonly FrozenDictionary<string, (string Nynorsk, string English)> Texts = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["Medisinsk nødtelefon"] = ("Medisinsk naudtelefon", "Medical emergency number"),
        ["Ring når det er akutt og står om liv, også ved akutt fare for selvmord."] = (
            "Ring når det er akutt og står om liv, også ved akutt fare for sjølvmord.", "Call when a life is in danger, also if somebody is about to take their own life."),
        ["Legevakt"] = ("Legevakt", "Out-of-hours doctor (legevakt)"),
        ["Ring når du trenger lege, det ikke kan vente og du ikke får tak i fastlegen."] = (
            "Ring når du treng lege, det ikkje kan vente og du ikkje får tak i fastlegen.", "Call when you need a doctor, it cannot wait and you cannot reach your own doctor."),
        ["Mental Helse Hjelpetelefonen"] = ("Hjelpetelefonen til Mental Helse", "Mental Helse helpline"),
        ["Gratis telefon for alle som trenger noen å snakke med. Du kan være anonym."] = (
            "Gratis telefon for alle som treng nokon å snakke med. Du kan vere anonym.", "A free helpline for everyone who needs somebody to talk to. You can be anonymous."),
        ["Kirkens SOS"] = ("Kirkens SOS", "Kirkens SOS crisis line"),
        ["Krisetelefon for deg som har det vondt eller tenker på selvmord. Du kan være anonym."] = (
            "Krisetelefon for deg som har det vondt eller tenkjer på sjølvmord. Du kan vere anonym.", "For you who are in pain or think of taking your own life. You can be anonymous."),
        ["Alarmtelefonen for barn og unge"] = ("Alarmtelefonen for barn og unge", "Alarm line for children and young people"),
        ["Gratis for barn og unge som opplever vold, overgrep eller omsorgssvikt. Voksne som er bekymret for et barn, kan også ringe."] = (
            "Gratis for barn og unge som opplever vald, overgrep eller omsorgssvikt. Vaksne som er uroa for eit barn, kan òg ringje.",
            "Free for children and young people who meet violence, abuse or neglect. Adults who worry about a child can call, too."),
        ["Vold- og overgrepslinjen (VO-linjen)"] = ("Valds- og overgrepslinja (VO-linja)", "Domestic violence helpline"),
        ["Gratis for deg som opplever vold eller overgrep i nære relasjoner. Du kan være anonym."] = (
            "Gratis for deg som opplever vald eller overgrep i nære relasjonar. Du kan vere anonym.",
            "Free for you who meet violence or abuse from somebody close to you. You can be anonymous."),
        ["Hele døgnet"] = ("Heile døgnet", "Open day and night"),
        ["Telefonen er åpen hele døgnet. Chatten har begrenset åpningstid."] = (
            "Telefonen er open heile døgnet. Chatten har avgrensa opningstid.", "The phone is open day and night. The chat has limited hours."),
        ["Telefonen er åpen hele døgnet. Chatten er åpen på hverdager."] = (
            "Telefonen er open heile døgnet. Chatten er open på kvardagar.", "The phone is open day and night. The chat is open on weekdays."),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public string Heading => say.Say("Trenger du hjelp nå?", "Treng du hjelp no?", "Do you need help now?");
    public string Call => say.Say("Ring", "Ring", "Call");
    public string ChatAt => say.Say("Chat på", "Chat på", "Chat at");

    /// <summary>A text of a help line in a language other than bokmål; null where only the directory's own words are known.</summary>
    /// <param name="bokmaal">The text as the directory says it.</param>
    public string? Own(string bokmaal) =>
        say != Language.Bokmaal && Texts.TryGetValue(bokmaal, out var words) ? say.Say(bokmaal, words.Nynorsk, words.English) : null;
}
