using System.Globalization;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Text;

/// <summary>Figures in words: with their unit, and as exact as the source.</summary>
internal static class Figures
{
    // Written out, so that no version of a culture's data changes a page: a blank that does not break, and a comma.
    private static readonly NumberFormatInfo Norwegian = new() { NumberGroupSeparator = "\u00A0", NumberDecimalSeparator = ",", NumberGroupSizes = [3] };

    /// <summary>A number as Norwegians write it: «88 546», «5,48».</summary>
    public static string Number(decimal value) => value.ToString("#,0.############", Norwegian);

    /// <summary>A figure with its unit and precision: «88 600 (avrundet)», «mer enn 140 personer», «5,48 poeng av 6».</summary>
    public static string InWords(KeyFigure figure)
    {
        var value = Number(figure.Value) + Unit(figure);
        return figure.Precision.Value switch
        {
            "exact" => value,
            "at_least" => $"{figure.Precision.Label.ToLower(Language.Bokmaal.Culture)} {value}",
            _ => $"{value} ({figure.Precision.Label.ToLower(Language.Bokmaal.Culture)})",
        };
    }

    // A plain number of things has its unit in the label.
    private static string Unit(KeyFigure figure) => (figure.Unit.Value, figure.Value) switch
    {
        ("count", _) => "",
        ("million_nok", 1) => " million kroner",
        ("people", 1) => " person",
        ("days", 1) => " dag",
        _ => " " + figure.Unit.Label.ToLower(Language.Bokmaal.Culture),
    };
}
