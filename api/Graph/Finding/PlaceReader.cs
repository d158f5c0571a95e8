using System.Text.RegularExpressions;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Graph.Finding;

/// <summary>
/// Understands a visitor's words for a place. Digits are never guessed: four digits are a postal code, since that is what people know by
/// heart; only a number that is no postal code is taken for a municipality's number. A name is a municipality in force, else a former
/// one, else a place; where it means different places on these levels, all are candidates. A county's name is the county, unless it is
/// also that of a municipality, such as Oslo.
/// </summary>
internal sealed partial class PlaceReader(DirectoryGraph graph, PlaceIndex index)
{
    private const int Longest = 200;

    /// <summary>How the words are understood.</summary>
    public Understanding Read(string place)
    {
        var text = place.Trim();
        if (text.Length is 0 or > Longest) return Nothing(text);
        if (CodeAndPlace().Match(text) is { Success: true } code)
            return Number(code.Groups["code"].Value, code.Groups["place"].Value, text);
        return Name(text) ?? Nothing(text);
    }

    private Understanding Number(string number, string rest, string text)
    {
        if (graph.PostalCode(number) is { } postalCode) return PostalCode(postalCode, rest);
        if (rest.Length > 0) return Nothing(text);
        if (graph.MunicipalityByNumber(number) is { } municipality) return MunicipalityNumber(municipality) ?? Nothing(text);
        return index.FormerByNumber(number) is { InForce.Count: > 0 } former
            ? Former(former.InForce, former.FullName, now => Explanations.FormerNumber(number, former.LivesOn?.Name ?? former.FullName, now))
            : Nothing(text);
    }

    private static Understanding? MunicipalityNumber(Municipality municipality)
    {
        if (municipality.InForce)
            return new Understanding(PlaceMatch.Exact, Explanations.Number(municipality)) { Municipality = municipality };
        var current = Succession.InForce(municipality);
        return current.Count == 0
            ? null
            : Former(current, municipality.Name, now => Explanations.FormerNumber(municipality.Number, municipality.Name, now));
    }

    private static Understanding Former(IEnumerable<Municipality> current, string name, Func<Municipality, string> explain) =>
        Understanding.Of(current, PlaceMatch.FormerName, explain, several => Explanations.Divided(name, several));

    private Understanding PostalCode(PostalCode postalCode, string rest)
    {
        var current = Succession.InForce(postalCode.Municipality);
        if (current.Count == 0) return Nothing(postalCode.Code);
        var isItsPlace = PlaceForms.Of(rest).Loose == PlaceForms.Of(postalCode.Place).Loose;
        var byName = rest.Length == 0 || isItsPlace ? null : Name(rest);
        IReadOnlyList<Municipality> named = byName?.Municipality is { } municipality ? [municipality] : byName?.Candidates ?? [];
        if (named.Count > 0 && !named.Intersect(current).Any())
        {
            // "5501 Tromsø" is the municipality's number with its name, though 5501 is a postal code elsewhere.
            if (graph.MunicipalityByNumber(postalCode.Code) is { InForce: true } numbered && named.Contains(numbered)) return MunicipalityNumber(numbered)!;
            return Understanding.Of(
                current.Concat(named), PlaceMatch.PostalCode, _ => "", _ => Explanations.Contradiction(postalCode, rest));
        }

        return Understanding.Of(
            current,
            PlaceMatch.PostalCode,
            now => Explanations.PostalCode(postalCode, now),
            several => Explanations.Several($"{postalCode.Code} {postalCode.Place}", several));
    }

    private Understanding? Name(string text)
    {
        var senses = index.Senses(text);
        if (senses.Count > 0) return Name(text, senses);
        if (Without(text, "kommune") is { } municipality)
            return Name(municipality, [.. index.Senses(municipality).Where(sense => sense.Kind is SenseKind.Municipality or SenseKind.Former)]);
        if ((Without(text, "fylke") ?? Without(text, "fylkeskommune")) is { } county)
            return Name(county, [.. index.Senses(county).Where(sense => sense.Kind is SenseKind.County)]);
        return null;
    }

    private Understanding? Name(string text, IReadOnlyList<PlaceSense> senses)
    {
        if (senses.Count == 0) return null;
        var meant = Meant(senses);
        if (meant.All(sense => sense.Kind == SenseKind.Place) && senses.FirstOrDefault(sense => sense.Kind == SenseKind.County) is { County: { } county })
            return County(county, meant);

        var strongest = meant[0];
        var name = strongest.Kind == SenseKind.Municipality ? strongest.Municipalities[0].Name : strongest.Name;
        return Understanding.Of(
            meant.SelectMany(sense => sense.Municipalities),
            strongest.Kind switch
            {
                SenseKind.Municipality => PlaceMatch.Exact,
                SenseKind.Former => PlaceMatch.FormerName,
                _ => PlaceMatch.Place,
            },
            now => strongest.Kind switch
            {
                SenseKind.Municipality => Explanations.Municipality(now, strongest),
                SenseKind.Former => Explanations.FormerName(strongest.Name, now),
                _ => Explanations.Place(strongest.Name, now),
            },
            several => meant is [{ Kind: SenseKind.Former }]
                ? Explanations.Divided(strongest.Name, several)
                : Explanations.Several(name, several));
    }

    // A weaker kind of name counts only where it means somewhere else altogether: the postal place Molde reaches into Aukra, but is the
    // town of Molde; the postal place Hemnes is far from the municipality Hemnes, and former Os is not the Os that is in force.
    private static List<PlaceSense> Meant(IReadOnlyList<PlaceSense> senses)
    {
        var meant = new List<PlaceSense>();
        foreach (var kind in senses.Where(sense => sense.Kind != SenseKind.County).GroupBy(sense => sense.Kind).OrderBy(group => group.Key))
        {
            var stronger = meant.SelectMany(sense => sense.Municipalities).ToHashSet();
            meant.AddRange(kind.Where(sense => !sense.Municipalities.Any(stronger.Contains)));
        }

        return meant;
    }

    // Oppland was a county, and is a postal place in Flatanger: the place is offered as well.
    private Understanding County(County county, IReadOnlyList<PlaceSense> places)
    {
        var candidates = Building.InOrder.Of(places.SelectMany(place => place.Municipalities));
        return new Understanding(PlaceMatch.County, Explanations.County(county, CountiesNow(county), candidates))
        {
            County = county,
            Candidates = candidates,
        };
    }

    // Counties were divided along municipalities, so what a former one is now is told by its municipalities.
    private IReadOnlyList<County> CountiesNow(County county)
    {
        if (county.InForce) return [county];
        var municipalities = county.Municipalities.Count > 0
            ? county.Municipalities.SelectMany(Succession.InForce)
            : graph.FormerMunicipalities.Where(former => former.Number.StartsWith(county.Number, StringComparison.Ordinal)).SelectMany(former => former.InForce);
        return Building.InOrder.Of(municipalities.Select(municipality => municipality.County).OfType<County>());
    }

    private static Understanding Nothing(string text) => new(PlaceMatch.None, Explanations.Nothing(text));

    private static string? Without(string text, string lastWord)
    {
        var rest = text.AsSpan().TrimEnd();
        if (!rest.EndsWith(lastWord, StringComparison.OrdinalIgnoreCase)) return null;
        rest = rest[..^lastWord.Length];
        return rest.Length > 0 && char.IsWhiteSpace(rest[^1]) ? rest.Trim().ToString() : null;
    }

    [GeneratedRegex(@"^(?:NO?-)?(?<code>[0-9]{4})(?:[\s,]+(?<place>.+))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CodeAndPlace();
}
