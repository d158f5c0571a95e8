// One list of help lines: whoever adds one sees how the others are told.
using System.Collections.Frozen;

namespace Selvhjelp.Site.Words;

/// <summary>
/// The help lines at the foot of every page. What the directory says of a line is bokmål, and nobody who needs one must guess it: the national numbers
/// have words of their own here, by their digits.
/// </summary>
/// <param name="say">The language of the page.</param>
internal readonly struct AcuteHelpWords(Language say)
{
    private static readonly FrozenDictionary<string, (HelpLineWords Nynorsk, HelpLineWords English)> Lines =
        new Dictionary<string, (HelpLineWords, HelpLineWords)>(StringComparer.Ordinal)
        {
            ["113"] = (
                new("Medisinsk naudtelefon", "Ring når det er akutt og står om liv, også ved akutt fare for sjølvmord."),
                new("Medical emergency number", "Call when a life is in danger, also if somebody is about to take their own life.")),
            ["116117"] = (
                new("Legevakt", "Ring når du treng lege, det ikkje kan vente og du ikkje får tak i fastlegen."),
                new("Out-of-hours doctor (legevakt)", "Call when you need a doctor, it cannot wait and you cannot reach your own doctor.")),
            ["116123"] = (
                new("Hjelpetelefonen til Mental Helse", "Gratis telefon for alle som treng nokon å snakke med. Du kan vere anonym."),
                new("Mental Helse helpline", "A free helpline for everyone who needs somebody to talk to. You can be anonymous.")),
            ["22400040"] = (
                new("Kirkens SOS", "Krisetelefon for deg som har det vondt eller tenkjer på sjølvmord. Du kan vere anonym."),
                new("Kirkens SOS crisis line", "For you who are in pain or think of taking your own life. You can be anonymous.")),
            ["116111"] = (
                new("Alarmtelefonen for barn og unge", "Gratis for barn og unge som opplever vald, overgrep eller omsorgssvikt. Vaksne som er uroa for eit barn, kan òg ringje."),
                new("Alarm line for children and young people", "Free for children and young people who meet violence, abuse or neglect. Adults who worry about a child can call, too.")),
            ["116006"] = (
                new("Valds- og overgrepslinja (VO-linja)", "Gratis for deg som opplever vald eller overgrep i nære relasjonar. Du kan vere anonym."),
                new("Domestic violence helpline", "Free for you who meet violence or abuse from somebody close to you. You can be anonymous.")),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    // Opening hours change, so they are known by what the directory says: other words are shown as they are.
    private static readonly FrozenDictionary<string, (string Nynorsk, string English)> OpeningHours =
        new Dictionary<string, (string, string)>(StringComparer.Ordinal)
        {
            ["Hele døgnet"] = ("Heile døgnet", "Open day and night"),
            ["Telefonen er åpen hele døgnet. Chatten har begrenset åpningstid."] = (
                "Telefonen er open heile døgnet. Chatten har avgrensa opningstid.", "The phone is open day and night. The chat has limited hours."),
            ["Telefonen er åpen hele døgnet. Chatten er åpen på hverdager."] = (
                "Telefonen er open heile døgnet. Chatten er open på kvardagar.", "The phone is open day and night. The chat is open on weekdays."),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    public string Heading => say.Say("Trenger du hjelp nå?", "Treng du hjelp no?", "Do you need help now?");
    public string Call => say.Say("Ring", "Ring", "Call");
    public string ChatAt => say.Say("Chat på", "Chat på", "Chat at");

    /// <summary>What a line is, in a language other than bokmål; null where the directory's own words are the best there are.</summary>
    /// <param name="number">The phone number, as people read it.</param>
    public HelpLineWords? Line(string number)
    {
        if (say == Language.Bokmaal || !Lines.TryGetValue(string.Concat(number.Where(char.IsAsciiDigit)), out var words)) return null;
        return say == Language.Nynorsk ? words.Nynorsk : words.English;
    }

    /// <summary>Opening hours, in a language other than bokmål; null where only the directory's own words are known.</summary>
    /// <param name="bokmaal">The hours as the directory says them.</param>
    public string? Hours(string bokmaal) =>
        say != Language.Bokmaal && OpeningHours.TryGetValue(bokmaal, out var words) ? say.Say(bokmaal, words.Nynorsk, words.English) : null;
}

/// <summary>A help line in words.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="When">When to call.</param>
internal sealed record HelpLineWords(string Name, string When);
