namespace Selvhjelp.Site.Pipeline.Exports.Tabular;

/// <summary>A column whose values are keys of another table.</summary>
/// <param name="Field">The column.</param>
/// <param name="Table">Name of the other table.</param>
/// <param name="Key">Its column.</param>
internal sealed record ForeignKey(string Field, string Table, string Key);
