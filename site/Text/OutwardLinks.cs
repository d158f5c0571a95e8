using System.Text;

namespace Selvhjelp.Site.Text;

/// <summary>Links that leave the site. What comes from data is only made a link when it is what it should be.</summary>
internal static class OutwardLinks
{
    /// <summary>Link to a web page; null for what is not an absolute http or https address, so that data cannot bring a script.</summary>
    public static string? Web(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;

    /// <summary>Link that calls a number. Eight digits are a Norwegian subscriber; shorter numbers are dialled as they are.</summary>
    public static string Phone(string number)
    {
        var dialled = new StringBuilder("tel:");
        var digits = number.Count(char.IsAsciiDigit);
        if (digits == 8 && !number.StartsWith('+')) dialled.Append("+47");
        foreach (var c in number)
        {
            if (char.IsAsciiDigit(c) || (c == '+' && dialled.Length == "tel:".Length)) dialled.Append(c);
        }
        return dialled.ToString();
    }

    /// <summary>Link that opens a new e-mail, with a subject if one is given.</summary>
    public static string Email(string address, string? subject = null)
    {
        var at = address.LastIndexOf('@');
        var to = at < 0 ? Uri.EscapeDataString(address) : Uri.EscapeDataString(address[..at]) + address[at..];
        return subject is null ? $"mailto:{to}" : $"mailto:{to}?subject={Uri.EscapeDataString(subject)}";
    }

    /// <summary>How an address is shown: without scheme, <c>www.</c> and closing slash, in the letters that people read (IDN).</summary>
    public static string Shown(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return address;
        var host = uri.IdnHost.Contains("xn--", StringComparison.Ordinal) ? new System.Globalization.IdnMapping().GetUnicode(uri.IdnHost) : uri.Host;
        var shown = host + Uri.UnescapeDataString(uri.PathAndQuery);
        return (shown.StartsWith("www.", StringComparison.Ordinal) ? shown[4..] : shown).TrimEnd('/');
    }
}
