using System.Globalization;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Text;

/// <summary>Small pieces of text that several pages say in the same way.</summary>
/// <param name="language">The language of the page.</param>
internal sealed class Wording(Language language)
{
    /// <summary>How dates are written, and upper and lower case. It does not sort: see <see cref="NorwegianLists"/>.</summary>
    public CultureInfo Culture => language.Culture;

    /// <summary>Where a municipality is, after a verb: «i Tromsø kommune», «i Herøy kommune (Nordland)», «på Svalbard».</summary>
    public string In(Municipality place)
    {
        if (place.Kind.Value == "area_without_municipality") return language.Say("på ", "på ", "on ") + place.Name;
        var county = place.DisambiguatedName.StartsWith(place.Name, StringComparison.Ordinal) ? place.DisambiguatedName[place.Name.Length..] : "";
        return language.Say($"i {place.Name} kommune{county}", $"i {place.Name} kommune{county}", $"in {place.Name} municipality{county}");
    }

    /// <summary>A date as exact as it is known: «2012», «mai 2012», «14. mai 2012».</summary>
    public string Date(string partialDate) => partialDate.Length switch
    {
        10 => Day(DateOnly.ParseExact(partialDate, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        7 => DateOnly.ParseExact(partialDate, "yyyy-MM", CultureInfo.InvariantCulture).ToString("MMMM yyyy", Culture),
        _ => partialDate,
    };

    /// <summary>A day: «14. mai 2012».</summary>
    public string Day(DateOnly day) => day.ToString(language.Say("d. MMMM yyyy", "d. MMMM yyyy", "d MMMM yyyy"), Culture);

    /// <summary>A distance as a visitor understands it: «omtrent 40 km».</summary>
    public string Distance(int kilometres) => kilometres switch
    {
        0 => language.Say("mindre enn 1 km", "mindre enn 1 km", "less than 1 km"),
        < 1000 => $"{About} {kilometres} km",
        _ => $"{About} {kilometres / 1000} {kilometres % 1000:000} km",
    };

    /// <summary>A list in a sentence: «a, b og c».</summary>
    public string And(IReadOnlyList<string> parts) => parts.Count < 2
        ? string.Concat(parts)
        : string.Join(", ", parts.Take(parts.Count - 1)) + BeforeLast + parts[^1];

    /// <summary>A number with its noun: «1 kommune», «2 kommuner».</summary>
    public static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";

    /// <summary>The year that the sources speak of: «2020», or «omtrent 2014» where it is an estimate.</summary>
    public string Year(IDirectoryEntry entry) => entry.AsOfBasis.Value == "estimated" ? $"{About} {entry.AsOfYear}" : $"{entry.AsOfYear}";

    /// <summary>The years of something that lasts or lasted: «2018–2020», «fra 2018», «til mai 2020»; null where neither is known.</summary>
    public string? Period(string? from, string? to) => (from, to) switch
    {
        (null, null) => null,
        ({ } begin, null) => From + Date(begin),
        (null, { } end) => language.Say("til ", "til ", "until ") + Date(end),
        ({ Length: 4 } begin, { Length: 4 } end) => $"{begin}–{end}",
        ({ } begin, { } end) => $"{From}{Date(begin)}{language.Say(" til ", " til ", " to ")}{Date(end)}",
    };

    /// <summary>The time from a first to a last day, as years where it is whole ones: «2020–2023», «fra 2024»; null where neither is known.</summary>
    public string? Period(DateOnly? from, DateOnly? to) => Period(
        from is { } first ? Bound(first, first is { Month: 1, Day: 1 }) : null,
        to is { } last ? Bound(last, last is { Month: 12, Day: 31 }) : null);

    private static string Bound(DateOnly day, bool wholeYear) => day.ToString(wholeYear ? "yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What is known of several details, with commas; null when nothing is.</summary>
    public static string? Details(params IEnumerable<string?> details)
    {
        var known = details.OfType<string>().Where(detail => detail.Length > 0).ToList();
        return known.Count > 0 ? string.Join(", ", known) : null;
    }

    /// <summary>How old what the sources say of an entry's state is, as a sentence.</summary>
    public string SaidOf(IDirectoryEntry entry) => language.Say(
        $"Slik var det i {Year(entry)}, ifølge kildene.", $"Slik var det i {Year(entry)}, ifølgje kjeldene.", $"This is how it was in {Year(entry)}, according to the sources.");

    /// <summary>
    /// The state of an entry as it was told, with the time of which it was told: «I 2020: under oppstart», «Omtrent 2014: aktivt»,
    /// «14. mai 2012: nedlagt»; the state alone where no time is known.
    /// </summary>
    public string Then(IDirectoryEntry entry, Status status)
    {
        var state = Label(status.Code);
        if (status.AsOf is not { } date) return state;
        // When something closed is no estimate.
        var isEstimate = entry.AsOfBasis.Value == "estimated" && status.Code.Value is not ("closed" or "ended");
        var time = isEstimate ? $"{Sentence(About)} {Date(date)}" : date.Length == 10 ? Date(date) : $"{language.Say("I", "I", "In")} {Date(date)}";
        return $"{time}: {InSentence(state)}";
    }

    /// <summary>What a Sámi language or Kven is called: «nordsamisk».</summary>
    public string NameOf(string tag) => tag switch
    {
        "se" => language.Say("nordsamisk", "nordsamisk", "Northern Sámi"),
        "sma" => language.Say("sørsamisk", "sørsamisk", "Southern Sámi"),
        "smj" => language.Say("lulesamisk", "lulesamisk", "Lule Sámi"),
        "fkv" => language.Say("kvensk", "kvensk", "Kven"),
        _ => tag,
    };

    /// <summary>What people call a code.</summary>
    /// <exception cref="SiteBuildException">A text of the vocabulary is missing in the language of the page.</exception>
    public string Label(Code code) => Vocabulary.Say(language, code.Label);

    /// <summary>A label with what it means, as sentences: «Frivilligsentral. Lokalt møtested for frivillige.»</summary>
    /// <exception cref="SiteBuildException">A text of the vocabulary is missing in the language of the page.</exception>
    public string Explained(Code code) =>
        code.Description is { } description ? $"{Ended(Label(code))} {Ended(Vocabulary.Say(language, description))}" : Label(code);

    /// <summary>What a code means, as a sentence: «Lokalt møtested for frivillige.»; its label where that says it all.</summary>
    /// <exception cref="SiteBuildException">A text of the vocabulary is missing in the language of the page.</exception>
    public string Meaning(Code code) => Ended(Vocabulary.Say(language, code.Description ?? code.Label));

    /// <summary>The text with a full stop at its end.</summary>
    public static string Ended(string text) => text.EndsWith('.') ? text : text + ".";

    /// <summary>The text with its first letter small, for the inside of a sentence; an abbreviation keeps its letters.</summary>
    public static string InSentence(string text) =>
        text.Length == 0 || (text.Length > 1 && char.IsUpper(text[1])) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>The text with its first letter large.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>What stands before the last of a list in a sentence.</summary>
    public string BeforeLast => language.Say(" og ", " og ", " and ");

    private string About => language.Say("omtrent", "om lag", "about");

    private string From => language.Say("fra ", "frå ", "from ");
}
