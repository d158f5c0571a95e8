namespace Selvhjelp.Api.Data.Import;

/// <summary>The columns of one file, declared once: this is what its header must have and how its cells are read.</summary>
/// <param name="fileName">Name of the file, without its folder.</param>
internal sealed class ColumnSet(string fileName)
{
    private readonly List<Column> columns = [];

    /// <summary>Name of the file, without its folder.</summary>
    public string FileName { get; } = fileName;

    /// <summary>All columns.</summary>
    public IReadOnlyList<Column> All => columns;

    /// <summary>The column that fills a property of the row.</summary>
    public string? NameOf(string field) => columns.Find(column => column.Field == field)?.Name;

    /// <summary>A text that must be there.</summary>
    public Column<string> Text(string name, string? field = null) => Add<string>(name, field, Cells.Text);

    /// <summary>A text that may be empty.</summary>
    public Column<string?> OptionalText(string name, string? field = null, bool mayBeMissing = false) =>
        Add<string?>(name, field, Cells.OptionalText, mayBeMissing);

    /// <summary>A whole number that must be there.</summary>
    public Column<int> Integer(string name, string? field = null) => Add<int>(name, field, Cells.Integer);

    /// <summary>A decimal number that must be there.</summary>
    public Column<double> Decimal(string name, string? field = null) => Add<double>(name, field, Cells.Decimal);

    /// <summary>A decimal number that may be empty.</summary>
    public Column<double?> OptionalDecimal(string name, string? field = null) => Add<double?>(name, field, Cells.OptionalDecimal);

    /// <summary>A day that must be there.</summary>
    public Column<DateOnly> Date(string name, string? field = null) => Add<DateOnly>(name, field, Cells.Date);

    /// <summary>A day that may be empty.</summary>
    public Column<DateOnly?> OptionalDate(string name, string? field = null, bool mayBeMissing = false) =>
        Add<DateOnly?>(name, field, Cells.OptionalDate, mayBeMissing);

    /// <summary>A day, month or year that may be empty.</summary>
    public Column<PartialDate?> OptionalPartialDate(string name, string? field = null) =>
        Add<PartialDate?>(name, field, Cells.OptionalPartialDate);

    /// <summary>Texts with <c>|</c> between them; may be empty.</summary>
    public Column<IReadOnlyList<string>> List(string name, string? field = null) => Add<IReadOnlyList<string>>(name, field, Cells.List);

    /// <summary>Documents with <c>; </c> between them.</summary>
    public Column<IReadOnlyList<string>> Sources() => Add<IReadOnlyList<string>>("source", nameof(Rows.SourcedRow.Sources), SourceList.Parse);

    private Column<T> Add<T>(string name, string? field, CellParser<T> parse, bool mayBeMissing = false)
    {
        var column = new Column<T>(name, field ?? PropertyName(name), parse) { MayBeMissing = mayBeMissing };
        columns.Add(column);
        return column;
    }

    // as_of_year fills AsOfYear; the suffix _nb (bokmål) is not part of the property's name.
    private static string PropertyName(string name) => string.Concat(
        name.Split('_').Where(part => part != "nb").Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
