using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Selvhjelp.Api.Data;

/// <summary>A date as exact as its source: a day, a month or only a year. A missing part is not known and never guessed.</summary>
internal readonly record struct PartialDate
{
    // Four bytes: entries have several dates, and there may be very many entries. 0 is not known.
    private readonly short year;
    private readonly byte month;
    private readonly byte day;

    private PartialDate(int year, int month, int day) => (this.year, this.month, this.day) = ((short)year, (byte)month, (byte)day);

    /// <summary>The year, 1800 to 2200.</summary>
    public int Year => year;

    /// <summary>The month, when known.</summary>
    public int? Month => month == 0 ? null : month;

    /// <summary>The day, when known; never without a month.</summary>
    public int? Day => day == 0 ? null : day;

    /// <summary>The first day that the date can mean.</summary>
    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly LastDay => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>A date of which only the year is known.</summary>
    public static PartialDate OfYear(int year) => new(year, 0, 0);

    /// <summary>Reads <c>2012</c>, <c>2012-05</c> or <c>2012-05-14</c>; false for anything else, also for a day that does not exist.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (text is null || text.Length is not (4 or 7 or 10)) return false;
        var full = text.Length switch { 4 => text + "-01-01", 7 => text + "-01", _ => text };
        if (!DateOnly.TryParseExact(full, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return false;
        if (day.Year is < 1800 or > 2200) return false;
        date = new PartialDate(day.Year, text.Length >= 7 ? day.Month : 0, text.Length == 10 ? day.Day : 0);
        return true;
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text is not a partial date.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date such as 2012, 2012-05 or 2012-05-14.");

    /// <summary>The date as it is stored and sent: <c>2012-05</c>.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
    };
}
