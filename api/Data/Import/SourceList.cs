namespace Selvhjelp.Api.Data.Import;

/// <summary>
/// Splits a cell into documents at each semicolon followed by space. What stands in parentheses is a remark on the document before it
/// and is never split: <c>https://a.no/x (udatert; kopi); Årsrapport 2020</c> is two documents.
/// </summary>
internal static class SourceList
{
    /// <summary>Reads the documents; at least one.</summary>
    public static string? Parse(string cell, out IReadOnlyList<string> value)
    {
        var documents = Split(cell);
        value = documents;
        if (cell.Length == 0) return "is empty, but every row must name at least one document";
        if (documents.Contains("")) return "has an empty document between two semicolons";
        return documents.Distinct().Count() < documents.Count ? "names the same document twice" : null;
    }

    private static List<string> Split(string cell)
    {
        List<string> documents = [];
        var (start, depth) = (0, 0);
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '(') depth++;
            else if (cell[i] == ')') depth = Math.Max(0, depth - 1);
            else if (cell[i] == ';' && depth == 0 && (i + 1 == cell.Length || cell[i + 1] == ' '))
            {
                documents.Add(cell[start..i].Trim());
                start = i + 1;
            }
        }

        documents.Add(cell[start..].Trim());
        return documents;
    }
}
