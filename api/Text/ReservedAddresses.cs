using System.Collections.Frozen;

namespace Selvhjelp.Api.Text;

/// <summary>
/// First parts of addresses that the program itself uses, on the site or beside it: editors' texts cannot have them. One list, so that the API refuses
/// what the site could not show.
/// </summary>
internal static class ReservedAddresses
{
    /// <summary>The first parts, without slashes.</summary>
    public static FrozenSet<string> All { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "404", "a-aa", "assets", "avtale", "data", "dekning", "en", "fylke", "graphql", "health", "kommune", "kontaktpunkt", "kontor", "link", "nettverk",
        "nn", "nokkeltall", "organisasjon", "tilgjengelighet", "uten-nett");
}
