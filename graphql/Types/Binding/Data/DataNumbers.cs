using System.Globalization;
using System.Numerics;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Types.Binding.Data;

/// <summary>Numbers as ECMAScript reads and writes them, which is how the reference implementation does.</summary>
internal static class DataNumbers
{
    /// <summary>Writes a number, one without fraction without a decimal point.</summary>
    public static void Write(ResponseWriter output, double number) => output.WriteRaw(System.Text.Encoding.ASCII.GetBytes(Show(number)));

    /// <summary>Number::toString: digits without exponent from 1e-6 up to 1e21.</summary>
    public static string Show(double number)
    {
        if (number == 0) return "0";
        var size = Math.Abs(number);
        if (size is >= 1e-6 and < 1e21)
        {
            if (number == Math.Floor(number)) return size < 1e15 ? ((long)number).ToString(CultureInfo.InvariantCulture) : WholeDigits(number);
            return decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)
                .ToString(CultureInfo.InvariantCulture);
        }

        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Replace("E", "e", StringComparison.Ordinal).Replace("e-0", "e-", StringComparison.Ordinal).Replace("e+0", "e+", StringComparison.Ordinal);
    }

    /// <summary>StringToNumber: blanks around it do not count; empty is refused by the caller's rule.</summary>
    public static double? Parse(string text)
    {
        if (text.Length == 0) return null;
        var trimmed = text.Trim();
        if (trimmed.Length == 0) return 0;
        if (trimmed.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            return BigInteger.TryParse("0" + trimmed[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? (double)hex : null;
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(trimmed, Style, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
    }

    /// <summary>The shortest digits that mean this number, filled up with zeros.</summary>
    private static string WholeDigits(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0", CultureInfo.InvariantCulture);
    }
}
