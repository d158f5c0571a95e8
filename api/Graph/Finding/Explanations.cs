using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Graph.Finding;

/// <summary>The finder's sentences in bokmål.</summary>
internal static class Explanations
{
    private const int LongestEcho = 60;
    private const string Choose = "Velg kommunen du mener.";

    /// <summary>The name of a municipality in force, in Norwegian or another of its languages.</summary>
    public static string Municipality(Municipality municipality, PlaceSense sense) => sense.Language switch
    {
        null when municipality.IsArea => $"{municipality.Name} er et område uten kommune.",
        null when municipality.County is { } county && county.Name != municipality.Name => $"{municipality.Name} er en kommune i {county.Name}.",
        null => $"{municipality.Name} er en kommune.",
        PlaceName.Kven => $"{sense.Name} er det kvenske navnet på {municipality.Name}.",
        _ => $"{sense.Name} er det samiske navnet på {municipality.Name}.",
    };

    /// <summary>The number of a municipality in force.</summary>
    public static string Number(Municipality municipality) => $"{municipality.Number} er kommunenummeret til {municipality.Name}.";

    /// <summary>A number that is no longer in force.</summary>
    public static string FormerNumber(string number, string name, Municipality now) => name == now.Name
        ? $"{number} er et tidligere kommunenummer for {name}. Nummeret er nå {now.Number}."
        : $"{number} var kommunenummeret til {name}, som i dag er en del av {now.Name}.";

    /// <summary>The name of a municipality that was dissolved.</summary>
    public static string FormerName(string name, Municipality now) => $"{name} er i dag en del av {now.Name}.";

    /// <summary>The name of a municipality that was dissolved and divided.</summary>
    public static string Divided(string name, IReadOnlyList<Municipality> now) =>
        $"{name} er i dag delt mellom {NorwegianList.And(Names(now))}. Velg kommunen du bor i.";

    /// <summary>A postal code.</summary>
    public static string PostalCode(PostalCode postalCode, Municipality municipality) => postalCode.Place == municipality.Name
        ? $"{postalCode.Code} er et postnummer {In(municipality)}."
        : $"{postalCode.Code} {postalCode.Place} er et postnummer {In(municipality)}.";

    /// <summary>A postal place or a centre.</summary>
    public static string Place(string place, Municipality municipality) => $"{place} ligger {In(municipality)}.";

    /// <summary>A name that may mean several municipalities.</summary>
    public static string Several(string place, IReadOnlyList<Municipality> municipalities)
    {
        return $"{place} kan være {NorwegianList.Or([.. municipalities.Select(Distinct)])}. {Choose}";

        // "Os kan være Bjørnafjorden eller Os (Innlandet)": the name asked for would not tell them apart.
        string Distinct(Municipality municipality) =>
            municipality.DisambiguatedName == place && municipality.County is { } county
                ? $"{municipality.Name} ({county.Name})"
                : municipality.DisambiguatedName;
    }

    /// <summary>A county, in force or not, with the counties that its area is in now, and municipalities with a place of that name.</summary>
    public static string County(County county, IReadOnlyList<County> now, IReadOnlyList<Municipality> placesIn)
    {
        const string Ask = "Skriv kommunen eller postnummeret ditt for å se hvem som er nærmest.";
        var also = placesIn.Count == 0 ? "" : $"Det er også et sted i {NorwegianList.And(Names(placesIn))}. ";
        return $"{Now()} {also}{Ask}";

        string Now() => (county.InForce, now.Count) switch
        {
            (true, _) => $"{county.Name} er et fylke.",
            (false, 0) => $"{county.Name} er ikke lenger et fylke.",
            (false, 1) => $"{county.Name} er i dag en del av {now[0].Name}.",
            _ => $"{county.Name} er i dag delt mellom {NorwegianList.And([.. now.Select(later => later.Name)])}.",
        };
    }

    /// <summary>A postal code and a place that contradict each other.</summary>
    public static string Contradiction(PostalCode postalCode, string place) =>
        $"{postalCode.Code} er ikke postnummeret til {place}. {Choose}";

    /// <summary>Nothing that we know.</summary>
    public static string Nothing(string place)
    {
        const string Ask = "Skriv navnet på kommunen eller stedet, eller et postnummer med fire sifre.";
        if (place.Length == 0) return Ask;
        return $"Vi fant ikke «{Short(place)}». {Ask}";
    }

    private static string Short(string place)
    {
        if (place.Length <= LongestEcho) return place;
        var end = char.IsHighSurrogate(place[LongestEcho - 1]) ? LongestEcho - 1 : LongestEcho;
        return place[..end] + "…";
    }

    private static string[] Names(IReadOnlyList<Municipality> municipalities) =>
        [.. municipalities.Select(municipality => municipality.DisambiguatedName)];

    private static string In(Municipality municipality) => municipality.IsArea ? $"på {municipality.Name}" : $"i {municipality.Name} kommune";
}
