using System.Globalization;
using System.Text;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Text;

namespace Selvhjelp.Site.Pipeline;

/// <summary>Whom to tell of a hole in the site's security (RFC 9116): the head office.</summary>
internal static class SecurityTxt
{
    /// <summary>Address of the file (section 3).</summary>
    public const string Path = "/.well-known/security.txt";

    /// <summary>The file for the site at this address.</summary>
    public static byte[] Of(DirectoryFacts facts, Uri baseUrl)
    {
        var contact = facts.HeadOffice.Contact;
        // Section 2.5.5 wants less than a year. Counted from the first of the month, so that the file changes once a month, not every night.
        var date = facts.Revision.Date;
        var expires = new DateOnly(date.Year, date.Month, 1).AddYears(1);
        var lines = new List<string>();
        if (contact.Email is { } email) lines.Add("Contact: " + OutwardLinks.Email(email));
        if (contact.Phone is { } phone) lines.Add("Contact: " + OutwardLinks.Phone(phone));
        // Section 2.5.3: there must be one.
        if (lines.Count == 0) lines.Add("Contact: " + new Uri(baseUrl, SitePaths.About).AbsoluteUri);
        lines.Add($"Expires: {expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00:00Z");
        lines.Add("Preferred-Languages: nb, nn, en");
        lines.Add("Canonical: " + new Uri(baseUrl, Path).AbsoluteUri);
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));
    }
}
