using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Selvhjelp.Site.Tests.Languages;

/// <summary>
/// Words that tell that a text is not in the language of its page. Names are taken away first: those of places need no mark, and a title or
/// label of a page cannot mark a part of itself.
/// </summary>
/// <param name="names">Names of entries and places.</param>
internal sealed partial class Telltales(IEnumerable<string> names)
{
    private static readonly FrozenSet<string> Norwegian = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "og", "ikke", "ikkje", "det", "er", "som", "på", "av", "til", "fra", "frå", "med", "har", "vi", "hva", "kva", "hvor", "kor", "hvem", "kan", "deg", "eller", "et", "ei", "å", "nå", "der", "du",
        "ved", "må", "skal", "blir", "ble", "hos", "kommune", "kommunen", "kommuner", "fylke", "fylket", "kontaktpunkt", "kontaktpunkter", "kilde", "kilder", "kjelde", "siden", "bekreftet", "ring", "nettside",
        "selvhjelp", "sjølvhjelp", "nettverk", "avtale", "organisasjon", "senter", "omtrent", "aktivt", "nedlagt", "driver", "drives", "vert", "norsk", "hovedkontoret", "distriktskontor");

    private static readonly FrozenSet<string> Bokmaal = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ikke", "jeg", "hva", "hvem", "hvor", "hvilken", "hvilket", "hvilke", "fra", "noe", "noen", "kommuner", "kommunene", "bare", "gjøre", "gjør", "være", "mer", "flere", "henvendelser", "selvhjelp", "selvhjelpsgruppe", "se",
        "kommer", "navn", "uke", "uker", "norge", "eget", "egen", "egne", "kilde", "kilder", "kilden", "kildene", "disse", "siden", "nå", "vet", "finnes", "gjelder", "dekker", "ligger", "åpen", "åpent", "åpnet", "videre",
        "tjeneste", "tjenester", "fortrolig", "henvisning", "kontorer", "kontorene", "avtaler", "organisasjoner", "sentre", "kontaktpunkter", "kontaktpunktene", "møtes", "hjalp", "bekreftet", "utledet", "skriver", "leser",
        "søker", "tall", "hvert", "hver", "drives", "driver", "steder", "sted", "stedet", "opplysningene", "opplysninger", "dere", "sammen", "adressen", "forsiden", "innholdet", "lenke", "lenken", "hjelpe",
        "tidligere", "begynner", "sluttet", "nedlagte", "virksomhet", "utenfor", "uten", "tilbud", "deltakere", "forening", "foreninger", "nettsted", "nettstedet", "nettleseren", "løper");

    private readonly Regex known = new(
        $@"(?<!\w)({string.Join('|', names.Append("Selvhjelp Norge").Append("Norsk selvhjelpsforum").Distinct().OrderByDescending(name => name.Length).Select(Regex.Escape))})s?(?!\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The words of a text that should not stand in it.</summary>
    /// <param name="language">The language that the text should be in: <c>nn</c> or <c>en</c>.</param>
    /// <param name="text">The text.</param>
    public IEnumerable<string> In(string language, string text)
    {
        var rest = Address().Replace(text, " ");
        // Names are many: they are looked for only where there is something to explain.
        return Telling(language, rest).Any() ? Telling(language, known.Replace(rest, " ")) : [];
    }

    private static IEnumerable<string> Telling(string language, string text)
    {
        var words = Word().Matches(text).Select(match => match.Value);
        return language == "en"
            ? words.Where(word => word.Length > 1 && (Norwegian.Contains(word) || word.AsSpan().IndexOfAny("æøåÆØÅ") >= 0))
            : words.Where(Bokmaal.Contains);
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    // Addresses on the web and of e-mail are in no language.
    [GeneratedRegex(@"\S+@\S+|\S+\.(no|org|com|me)\b\S*|\S+\.\w+/\S*")]
    private static partial Regex Address();
}
