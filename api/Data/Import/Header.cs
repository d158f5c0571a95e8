namespace Selvhjelp.Api.Data.Import;

/// <summary>Checks the first line of a file against the columns it must have: none missing, none unknown, none twice.</summary>
internal static class Header
{
    /// <summary>What is wrong with the header; empty when it is right. The order of the columns is free.</summary>
    public static IReadOnlyList<string> Check(IReadOnlyList<string> header, IReadOnlyList<Column> columns)
    {
        var names = header.Select(name => name.Trim()).ToList();
        if (names is [var single] && single.AsSpan().ContainsAny(";\t"))
        {
            return ["the columns are separated by semicolon or tab; save the file with commas (CSV UTF-8)"];
        }

        List<string> problems = [];
        foreach (var column in columns.Where(column => !column.MayBeMissing && !names.Contains(column.Name)))
        {
            problems.Add($"the column {column.Name} is missing");
        }

        foreach (var name in names.Where(name => columns.All(column => column.Name != name)).Distinct())
        {
            problems.Add(name.Length == 0 ? "a column has no name" : $"the column {name} is unknown");
        }

        foreach (var name in names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            problems.Add($"the column {name} is there more than once");
        }

        return problems;
    }
}
