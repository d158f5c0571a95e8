using System.Globalization;
using System.Text.Json;

namespace Selvhjelp.Api.Data.Reading;

/// <summary>The columns of a row as one text, read one after the other; an empty text is none. What many rows have in common is kept once.</summary>
internal sealed class RowText
{
    /// <summary>Stands between columns: "unit separator", a control character, which no text of the directory has.</summary>
    public const char Separator = '\u001f';

    private readonly Remembered<string> texts = new(text => text);
    private readonly Remembered<IReadOnlyList<string>> lists = new(Read);
    private readonly Remembered<DateOnly> days = new(text => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture));
    private readonly Remembered<PartialDate> dates = new(PartialDate.Parse);

    private string row = "";
    private int next;

    /// <summary>Whether all columns were read, and no more.</summary>
    public bool IsAtEnd => next == row.Length + 1;

    /// <summary>Begins with the first column of a row.</summary>
    public void Begin(string columns) => (row, next) = (columns, 0);

    /// <summary>The next column.</summary>
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

    /// <summary>A text that belongs to this row alone.</summary>
    public string Text() => Span().ToString();

    /// <summary>A text that belongs to this row alone, or none.</summary>
    public string? TextOrNull() => Span() is { IsEmpty: false } text ? text.ToString() : null;

    /// <summary>A text that many rows have, such as a code.</summary>
    public string Shared() => texts.Of(Span());

    /// <summary>A text that many rows have, or none.</summary>
    public string? SharedOrNull() => Span() is { IsEmpty: false } text ? texts.Of(text) : null;

    /// <summary>A whole number.</summary>
    public int Number() => int.Parse(Span(), CultureInfo.InvariantCulture);

    /// <summary>A day, or none.</summary>
    public DateOnly? DayOrNull() => Span() is { IsEmpty: false } text ? days.Of(text) : null;

    /// <summary>A date as exact as its source, or none.</summary>
    public PartialDate? DateOrNull() => Span() is { IsEmpty: false } text ? dates.Of(text) : null;

    /// <summary>A list of texts, which the database has as JSON.</summary>
    public IReadOnlyList<string> List() => lists.Of(Span());

    private static IReadOnlyList<string> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(text => text.GetString()!)];
    }
}
