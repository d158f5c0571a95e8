using System.Text.Json.Serialization;

namespace Selvhjelp.Site.Pipeline.Exports;

/// <summary>Under which conditions a part of the facts may be used.</summary>
/// <param name="What">The part, in bokmål.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="Name">What the licence is called; null where none has been chosen.</param>
/// <param name="Address">Where the licence is.</param>
/// <param name="Source">Where the owner tells of the part; null for our own.</param>
internal sealed record Licence(string What, string Owner, string? Name, string? Address, string? Source)
{
    /// <summary>Its id in the list of the Open Definition (licenses.opendefinition.org); null for one that is not there, as NLOD.</summary>
    [JsonIgnore]
    public string? OpenDefinitionId { get; private init; }

    /// <summary>Points of municipalities.</summary>
    public static Licence Points { get; } =
        new("Punkter for kommuner", "Kartverket", "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "https://www.kartverket.no/") { OpenDefinitionId = "CC-BY-4.0" };

    /// <summary>The places where people live in a municipality.</summary>
    public static Licence Centres { get; } = Points with { What = "Tettsteder (senter i kommunen)", Owner = "GeoNames", Source = "https://www.geonames.org/" };

    /// <summary>Numbers and names of municipalities and counties.</summary>
    public static Licence Numbers { get; } = new("Nummer og navn på kommuner og fylker", "SSB", "Åpne data", null, "https://www.ssb.no/klass/");

    /// <summary>Postal codes.</summary>
    public static Licence PostalCodes { get; } = new("Postnumre", "Posten Bring", "NLOD", "https://data.norge.no/nlod", "https://www.bring.no/");

    /// <summary>What the directory itself has put together. Nobody has chosen a licence for it yet.</summary>
    public static Licence Own { get; } = new("Alt annet: oversikten selv", "Selvhjelp Norge", null, null, null);

    /// <summary>What an unchosen licence is called where a text must stand.</summary>
    public const string NotChosen = "Avklares";

    /// <summary>All of them, those of others first.</summary>
    public static IReadOnlyList<Licence> All { get; } = [Points, Centres, Numbers, PostalCodes, Own];
}
