namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>PlaceName</c>: an official name in Sámi or Kven.</summary>
/// <param name="Name">The name.</param>
/// <param name="Language">BCP 47 tag of its language.</param>
internal sealed record PlaceName(string Name, string Language)
{
    /// <summary>The tag of Kven.</summary>
    public const string Kven = "fkv";

    /// <summary>The names of a place, Sámi first. <c>se</c> stands for a Sámi name whose language no source gives.</summary>
    public static IReadOnlyList<PlaceName> Of(string? samiName, string? samiLanguage, string? kvenName)
    {
        var names = new List<PlaceName>(2);
        if (samiName is not null) names.Add(new PlaceName(samiName, samiLanguage ?? "se"));
        if (kvenName is not null) names.Add(new PlaceName(kvenName, Kven));
        return [.. names];
    }
}
