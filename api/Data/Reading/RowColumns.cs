namespace Selvhjelp.Api.Data.Reading;

/// <summary>
/// The columns of one row, which a function asks for by name, always all of them and in the same order. Asked by <see cref="ColumnNames"/>, the function tells
/// which columns a table has; asked by <see cref="RowText"/>, it makes a row. So columns are listed in one place.
/// </summary>
internal abstract class RowColumns
{
    /// <summary>A text that belongs to this row alone.</summary>
    public abstract string Text(string column);

    /// <summary>A text that belongs to this row alone, or none.</summary>
    public abstract string? TextOrNull(string column);

    /// <summary>A text that many rows have, such as a code.</summary>
    public abstract string Shared(string column);

    /// <summary>A text that many rows have, or none.</summary>
    public abstract string? SharedOrNull(string column);

    /// <summary>A list of texts, which the database has as JSON.</summary>
    public abstract IReadOnlyList<string> List(string column);

    /// <summary>A whole number.</summary>
    public abstract int Number(string column);

    /// <summary>A number with decimals.</summary>
    public abstract double Real(string column);

    /// <summary>A number with decimals, or none.</summary>
    public abstract double? RealOrNull(string column);

    /// <summary>A day.</summary>
    public abstract DateOnly Day(string column);

    /// <summary>A day, or none.</summary>
    public abstract DateOnly? DayOrNull(string column);

    /// <summary>A date as exact as its source, or none.</summary>
    public abstract PartialDate? DateOrNull(string column);

    /// <summary>An instant in UTC.</summary>
    public abstract DateTime Instant(string column);
}
