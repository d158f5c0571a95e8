using System.Globalization;

namespace Selvhjelp.Api.Data.Import;

/// <summary>How cells are read: each method is a <see cref="CellParser{T}"/>.</summary>
internal static class Cells
{
    private const string Empty = "is empty, but must have a value";

    public static string? Text(string cell, out string value)
    {
        value = cell;
        return cell.Length == 0 ? Empty : null;
    }

    public static string? OptionalText(string cell, out string? value)
    {
        value = cell.Length == 0 ? null : cell;
        return null;
    }

    public static string? Integer(string cell, out int value)
    {
        value = 0;
        if (cell.Length == 0) return Empty;
        return int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out value) ? null : $"'{cell}' is not a whole number";
    }

    public static string? Decimal(string cell, out double value)
    {
        value = 0;
        if (cell.Length == 0) return Empty;
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return double.TryParse(cell, Style, CultureInfo.InvariantCulture, out value) ? null : $"'{cell}' is not a number such as 59.91";
    }

    public static string? OptionalDecimal(string cell, out double? value)
    {
        value = null;
        if (cell.Length == 0) return null;
        var reason = Decimal(cell, out var number);
        value = number;
        return reason;
    }

    public static string? Date(string cell, out DateOnly value)
    {
        value = default;
        if (cell.Length == 0) return Empty;
        return DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value)
            && value.Year is >= 1800 and <= 2200
                ? null
                : $"'{cell}' is not a day such as 2024-01-31";
    }

    public static string? OptionalDate(string cell, out DateOnly? value)
    {
        value = null;
        if (cell.Length == 0) return null;
        var reason = Date(cell, out var day);
        value = day;
        return reason;
    }

    public static string? OptionalPartialDate(string cell, out PartialDate? value)
    {
        value = null;
        if (cell.Length == 0) return null;
        if (!PartialDate.TryParse(cell, out var date)) return $"'{cell}' is not a date such as 2012, 2012-05 or 2012-05-14";
        value = date;
        return null;
    }

    public static string? List(string cell, out IReadOnlyList<string> value)
    {
        value = cell.Length == 0 ? [] : cell.Split('|', StringSplitOptions.TrimEntries);
        if (value.Contains("")) return "has an empty part between two |";
        return value.Distinct().Count() < value.Count ? "has the same part twice" : null;
    }
}
