using System.Globalization;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Graph.Ordering;

/// <summary>Texts whose ordinal order is the order of values: so any list can be ordered by any field, and a cursor can hold any value.</summary>
internal static class OrderKey
{
    /// <summary>Texts that are alike for so long count as equal; a cursor must stay short.</summary>
    private const int LongestKey = 100;

    /// <summary>In Norwegian order, case and accents apart.</summary>
    public static string? Of(string? text)
    {
        if (text is null) return null;
        var key = NorwegianOrder.SortKey(text);
        return key.Length <= LongestKey ? key : key[..LongestKey];
    }

    /// <summary>By size.</summary>
    public static string Of(int number) => (number ^ int.MinValue).ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>By size.</summary>
    public static string Of(double number)
    {
        // The bits of IEEE 754 are in the order of the numbers, but for the sign. Adding 0 makes one of the two zeros.
        var bits = BitConverter.DoubleToInt64Bits(number + 0.0);
        return (bits < 0 ? ~bits : bits ^ long.MinValue).ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>False before true.</summary>
    public static string Of(bool value) => value ? "1" : "0";

    /// <summary>By time.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>By time; a year before its months, a month before its days.</summary>
    public static string Of(PartialDate date) => date.ToString();

    /// <summary>By the place in its vocabulary.</summary>
    public static string? Of(VocabularyCode? code) => code is null ? null : Of(code.Position);

    /// <summary>By the place of its code in its vocabulary.</summary>
    public static string? Of(Status? status) => Of(status?.Code);
}
