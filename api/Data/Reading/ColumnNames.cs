namespace Selvhjelp.Api.Data.Reading;

/// <summary>Notes which columns a function asks for.</summary>
internal sealed class ColumnNames : RowColumns
{
    private readonly List<string> texts = [];
    private readonly List<string> reals = [];

    private ColumnNames()
    {
    }

    /// <summary>Columns that come as text, in the order in which they are asked for.</summary>
    public IReadOnlyList<string> Texts => texts;

    /// <summary>Columns with decimals, in that order. They come by themselves: SQL Server would round them in a text.</summary>
    public IReadOnlyList<string> Reals => reals;

    /// <summary>The columns that a function asks for.</summary>
    public static ColumnNames Of(Action<RowColumns> read)
    {
        var names = new ColumnNames();
        read(names);
        return names;
    }

    /// <inheritdoc/>
    public override string Text(string column) => Note(texts, column, "");

    /// <inheritdoc/>
    public override string? TextOrNull(string column) => Note(texts, column, default(string));

    /// <inheritdoc/>
    public override string Shared(string column) => Note(texts, column, "");

    /// <inheritdoc/>
    public override string? SharedOrNull(string column) => Note(texts, column, default(string));

    /// <inheritdoc/>
    public override IReadOnlyList<string> List(string column) => Note<IReadOnlyList<string>>(texts, column, []);

    /// <inheritdoc/>
    public override int Number(string column) => Note(texts, column, 0);

    /// <inheritdoc/>
    public override double Real(string column) => Note(reals, column, 0.0);

    /// <inheritdoc/>
    public override double? RealOrNull(string column) => Note(reals, column, default(double?));

    /// <inheritdoc/>
    public override DateOnly Day(string column) => Note(texts, column, default(DateOnly));

    /// <inheritdoc/>
    public override DateOnly? DayOrNull(string column) => Note(texts, column, default(DateOnly?));

    /// <inheritdoc/>
    public override PartialDate? DateOrNull(string column) => Note(texts, column, default(PartialDate?));

    /// <inheritdoc/>
    public override DateTime Instant(string column) => Note(texts, column, default(DateTime));

    private static TValue Note<TValue>(List<string> names, string column, TValue value)
    {
        names.Add(column);
        return value;
    }
}
