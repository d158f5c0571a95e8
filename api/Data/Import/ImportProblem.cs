using System.Globalization;

namespace Selvhjelp.Api.Data.Import;

/// <summary>Something in a file that cannot be taken in, or that an editor is asked about.</summary>
/// <param name="File">Name of the file, without its folder.</param>
/// <param name="Line">The line on which the record starts, from 1; null when it is about the whole file.</param>
/// <param name="Column">Name of the column; null when it is about the whole record.</param>
/// <param name="Reason">What is wrong and what would be right, in plain words.</param>
internal sealed record ImportProblem(string File, int? Line, string? Column, string Reason)
{
    /// <summary>One line for people: <c>counties.csv, line 4, valid_to: …</c></summary>
    public override string ToString() => string.Concat(
        File,
        Line is { } line ? string.Create(CultureInfo.InvariantCulture, $", line {line}") : "",
        Column is null ? "" : $", {Column}",
        ": ",
        Reason);
}
