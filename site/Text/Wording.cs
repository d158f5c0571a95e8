using System.Globalization;
using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Text;

/// <summary>Small pieces of bokmål that several pages say in the same way.</summary>
internal static class Wording
{
    /// <summary>Norwegian culture: how the site writes dates, and upper and lower case. It does not sort: see <see cref="NorwegianLists"/>.</summary>
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("nb-NO");

    /// <summary>Where a municipality is, after a verb: «i Tromsø kommune», «i Herøy kommune (Nordland)», «på Svalbard».</summary>
    public static string In(Municipality place)
    {
        if (place.Kind.Value == "area_without_municipality") return "på " + place.Name;
        var county = place.DisambiguatedName.StartsWith(place.Name, StringComparison.Ordinal) ? place.DisambiguatedName[place.Name.Length..] : "";
        return $"i {place.Name} kommune{county}";
    }

    /// <summary>A date as exact as it is known: «2012», «mai 2012», «14. mai 2012».</summary>
    public static string Date(string partialDate) => partialDate.Length switch
    {
        10 => Day(DateOnly.ParseExact(partialDate, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        7 => DateOnly.ParseExact(partialDate, "yyyy-MM", CultureInfo.InvariantCulture).ToString("MMMM yyyy", Culture),
        _ => partialDate,
    };

    /// <summary>A day: «14. mai 2012».</summary>
    public static string Day(DateOnly day) => day.ToString("d. MMMM yyyy", Culture);

    /// <summary>A distance as a visitor understands it: «omtrent 40 km».</summary>
    public static string Distance(int kilometres) => kilometres switch
    {
        0 => "mindre enn 1 km",
        < 1000 => $"omtrent {kilometres} km",
        _ => $"omtrent {kilometres / 1000} {kilometres % 1000:000} km",
    };

    /// <summary>A list in a sentence: «a, b og c».</summary>
    public static string And(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : string.Join(", ", parts.Take(parts.Count - 1)) + " og " + parts[^1];

    /// <summary>A number with its noun: «1 kommune», «2 kommuner».</summary>
    public static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";

    /// <summary>The year that the sources speak of: «2020», or «omtrent 2014» where it is an estimate.</summary>
    public static string Year(IDirectoryEntry entry) => entry.AsOfBasis.Value == "estimated" ? $"omtrent {entry.AsOfYear}" : $"{entry.AsOfYear}";

    /// <summary>The years of something that lasts or lasted: «2018–2020», «fra 2018», «til mai 2020»; null where neither is known.</summary>
    public static string? Period(string? from, string? to) => (from, to) switch
    {
        (null, null) => null,
        ({ } begin, null) => $"fra {Date(begin)}",
        (null, { } end) => $"til {Date(end)}",
        ({ Length: 4 } begin, { Length: 4 } end) => $"{begin}–{end}",
        ({ } begin, { } end) => $"fra {Date(begin)} til {Date(end)}",
    };

    /// <summary>The time from a first to a last day, as years where it is whole ones: «2020–2023», «fra 2024»; null where neither is known.</summary>
    public static string? Period(DateOnly? from, DateOnly? to) => Period(
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
    public static string SaidOf(IDirectoryEntry entry) => $"Slik var det i {Year(entry)}, ifølge kildene.";

    /// <summary>
    /// The state of an entry as it was told, with the time of which it was told: «I 2020: under oppstart», «Omtrent 2014: aktivt»,
    /// «14. mai 2012: nedlagt»; the state alone where no time is known.
    /// </summary>
    public static string Then(IDirectoryEntry entry, Status status)
    {
        if (status.AsOf is not { } date) return status.Code.Label;
        // When something closed is no estimate.
        var isEstimate = entry.AsOfBasis.Value == "estimated" && status.Code.Value is not ("closed" or "ended");
        var time = isEstimate ? $"Omtrent {Date(date)}" : date.Length == 10 ? Date(date) : $"I {Date(date)}";
        return $"{time}: {InSentence(status.Code.Label)}";
    }

    /// <summary>What a language is called: «nordsamisk».</summary>
    public static string Language(string tag) => tag switch
    {
        "se" => "nordsamisk",
        "sma" => "sørsamisk",
        "smj" => "lulesamisk",
        "fkv" => "kvensk",
        _ => tag,
    };

    /// <summary>A label with what it means, as sentences: «Frivilligsentral. Lokalt møtested for frivillige.»</summary>
    public static string Explained(Code code) => code.Description is { } description ? $"{Ended(code.Label)} {Ended(description)}" : code.Label;

    /// <summary>The text with a full stop at its end.</summary>
    public static string Ended(string text) => text.EndsWith('.') ? text : text + ".";

    /// <summary>The text with its first letter small, for the inside of a sentence.</summary>
    public static string InSentence(string text) => text.Length == 0 ? text : char.ToLower(text[0], Culture) + text[1..];

    /// <summary>The text with its first letter large.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Culture) + text[1..];
}
