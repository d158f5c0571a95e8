using System.Diagnostics.CodeAnalysis;

namespace Selvhjelp.Api.Data.Import;

/// <summary>A column of a file: its name, and the property of the row that it fills.</summary>
internal abstract record Column(string Name, string Field)
{
    /// <summary>True when a file may leave the whole column out.</summary>
    public bool MayBeMissing { get; init; }
}

/// <summary>A column with the way its cells are read.</summary>
internal sealed record Column<T>(string Name, string Field, CellParser<T> Parse) : Column(Name, Field);

/// <summary>Reads a cell, trimmed.</summary>
/// <returns>Null, or why the cell cannot be read, as the end of a sentence that starts with the file, line and column.</returns>
internal delegate string? CellParser<T>(string cell, [MaybeNull] out T value);
