namespace Selvhjelp.Api.Tests.Data.SqlServer.Tds;

/// <summary>A parameter of a statement as it came over the wire.</summary>
/// <param name="Name">Its name, with the <c>@</c>.</param>
/// <param name="Type">Its type.</param>
/// <param name="Value">Its value as a CLR value; null for NULL.</param>
internal sealed record TdsParameter(string Name, TdsType Type, object? Value);

/// <summary>A column of an answer.</summary>
internal sealed record TdsColumn(string Name, TdsType Type);

/// <summary>What one statement gave: rows, or how many rows it changed, or neither.</summary>
/// <param name="Columns">The columns; null when the statement has no rows to give.</param>
/// <param name="Rows">A CLR value for each column; null for NULL.</param>
/// <param name="Affected">Rows given or changed; null when they were not counted.</param>
/// <param name="Error">An error after which the next statement is executed all the same.</param>
internal sealed record TdsResult(IReadOnlyList<TdsColumn>? Columns, IReadOnlyList<object?[]> Rows, int? Affected, TdsError? Error = null);

/// <summary>An error as SQL Server reports it (ERROR, [MS-TDS] 2.2.7.10).</summary>
internal sealed class TdsError(int number, string message, byte severity = 16) : Exception(message)
{
    public int Number => number;

    public byte Severity => severity;
}
