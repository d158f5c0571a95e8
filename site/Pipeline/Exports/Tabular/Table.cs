namespace Selvhjelp.Site.Pipeline.Exports.Tabular;

/// <summary>A table that becomes a CSV file: its description and its rows.</summary>
/// <param name="Name">What other tables call it.</param>
/// <param name="File">Its file's name.</param>
/// <param name="Title">What it is called, in bokmål.</param>
/// <param name="Description">What a row is, in English.</param>
/// <param name="Fields">Its columns.</param>
/// <param name="Rows">Its rows, a value for each column, made as they are read.</param>
internal sealed record Table(
    string Name, string File, string Title, string Description, IReadOnlyList<Field> Fields, IEnumerable<IReadOnlyList<string?>> Rows)
{
    /// <summary>The column that tells rows apart; null where several do.</summary>
    public string? PrimaryKey { get; init; }

    /// <summary>Columns that lead to other tables.</summary>
    public IReadOnlyList<ForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>The licences of others under which the table stands.</summary>
    public IReadOnlyList<Licence> Licences { get; init; } = [];

    /// <summary>A table with a row for each item, its columns given with what makes their values.</summary>
    public static Table Of<T>(
        string name, string file, string title, string description, IEnumerable<T> items, IReadOnlyList<(Field Field, Func<T, string?> Value)> columns) =>
        new(name, file, title, description, [.. columns.Select(c => c.Field)], items.Select(item => (IReadOnlyList<string?>)[.. columns.Select(c => c.Value(item))]));
}
