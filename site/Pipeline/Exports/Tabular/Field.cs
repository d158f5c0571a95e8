namespace Selvhjelp.Site.Pipeline.Exports.Tabular;

/// <summary>A column of a table, as Table Schema (Frictionless) describes it.</summary>
/// <param name="Name">Its name in the header.</param>
/// <param name="Description">What it means, in English.</param>
/// <param name="Type">A type of Table Schema.</param>
/// <param name="Format">A format of that type, such as <c>email</c>; null for the default.</param>
/// <param name="Required">Whether every row has a value.</param>
/// <param name="Unique">Whether no two rows have the same value.</param>
/// <param name="Allowed">The values that it may have; null for any.</param>
internal sealed record Field(
    string Name,
    string Description,
    string Type = "string",
    string? Format = null,
    bool Required = false,
    bool Unique = false,
    IReadOnlyList<string>? Allowed = null);
