using System.Text.RegularExpressions;

namespace Selvhjelp.Site.Text;

/// <summary>Finds out whether a text of the data says that something is offered by internet or phone.</summary>
internal static partial class DigitalWords
{
    /// <summary>Whether the text says so. «Nettverk» is a network, not the net.</summary>
    public static bool In(string? text) => text is not null && Words().IsMatch(text);

    [GeneratedRegex(@"\b(digital\w*|telefon\w*|video\w*|chat\w*|nettbasert\w*|nettgruppe\w*|på nett(et)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
