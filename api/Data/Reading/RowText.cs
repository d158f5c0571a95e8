using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Selvhjelp.Api.Data.Reading;

/// <summary>
/// The columns of a row as the database gives them: one text with all that can be text, where an empty text is none, and after it the numbers with decimals.
/// They are read in order, whatever their names. What many rows have in common is kept once.
/// </summary>
/// <param name="rows">Stands at the row to be read.</param>
internal sealed class RowText(DbDataReader rows) : RowColumns
{
    /// <summary>Stands between columns: "unit separator", a control character, which no text of the directory has.</summary>
    public const char Separator = '\u001f';

    private readonly Remembered<string> texts = new(text => text);
    private readonly Remembered<IReadOnlyList<string>> lists = new(Read);
    private readonly Remembered<DateOnly> days = new(text => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture));
    private readonly Remembered<PartialDate> dates = new(PartialDate.Parse);

    private string row = "";
    private int next;
    private int real;

    /// <summary>Whether all columns were read, and no more.</summary>
    public bool IsAtEnd => next == row.Length + 1;

    /// <summary>The first column, which tells which row it is, or at least where to look.</summary>
    public string First => row.Split(Separator)[0];

    /// <summary>Begins with the first column of the next row.</summary>
    public void Begin() => (row, next, real) = (rows.GetString(0), 0, 0);

    /// <summary>The next column, for a look at it.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public ReadOnlySpan<char> Span()
    {
        if (next > row.Length) throw new FormatException("The row has fewer columns than are read.");
        var rest = row.AsSpan(next);
        var length = rest.IndexOf(Separator);
        if (length < 0) length = rest.Length;
        next += length + 1;
        return rest[..length];
    }

    /// <inheritdoc/>
    public override string Text(string column) => Span().ToString();

    /// <inheritdoc/>
    public override string? TextOrNull(string column) => Span() is { IsEmpty: false } text ? text.ToString() : null;

    /// <inheritdoc/>
    public override string Shared(string column) => texts.Of(Span());

    /// <inheritdoc/>
    public override string? SharedOrNull(string column) => Span() is { IsEmpty: false } text ? texts.Of(text) : null;

    /// <inheritdoc/>
    public override IReadOnlyList<string> List(string column) => lists.Of(Span());

    /// <inheritdoc/>
    public override int Number(string column) => int.Parse(Span(), CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override double Real(string column) => rows.GetDouble(++real);

    /// <inheritdoc/>
    public override double? RealOrNull(string column) => rows.IsDBNull(++real) ? null : rows.GetDouble(real);

    /// <inheritdoc/>
    public override DateOnly Day(string column) => days.Of(Span());

    /// <inheritdoc/>
    public override DateOnly? DayOrNull(string column) => Span() is { IsEmpty: false } text ? days.Of(text) : null;

    /// <inheritdoc/>
    public override PartialDate? DateOrNull(string column) => Span() is { IsEmpty: false } text ? dates.Of(text) : null;

    /// <inheritdoc/>
    public override DateTime Instant(string column) => new(long.Parse(Span(), CultureInfo.InvariantCulture), DateTimeKind.Utc);

    private static IReadOnlyList<string> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(text => text.GetString()!)];
    }
}
