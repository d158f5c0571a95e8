using System.Globalization;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline.Exports.Tabular;
using Selvhjelp.Site.Text;

namespace Selvhjelp.Site.Pipeline.Exports.Csv;

/// <summary>Columns that several tables have, and how values are written in them.</summary>
internal static class Columns
{
    /// <summary>Several values in one field. What separates them stands in no slug, number or code.</summary>
    public static string? Several(IEnumerable<string> values) => string.Join('|', values) is { Length: > 0 } joined ? joined : null;

    /// <summary>The slugs of entries.</summary>
    public static string? Slugs(IEnumerable<EntryRef> entries) => Several(entries.Select(e => e.Slug));

    /// <summary>The numbers of places.</summary>
    public static string? Numbers(IEnumerable<PlaceRef> places) => Several(places.Select(p => p.Number));

    /// <summary>A day as ISO 8601 has it.</summary>
    public static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number with a point, whatever the machine's language.</summary>
    public static string Number(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>True or false as Table Schema has it.</summary>
    public static string Boolean(bool value) => value ? "true" : "false";

    /// <summary>What tells entries of a kind apart, and their names.</summary>
    public static IReadOnlyList<(Field, Func<T, string?>)> Head<T>() where T : IDirectoryEntry =>
    [
        (new Field("slug", "Tells entries of this kind apart; the last part of the page's address.", Required: true, Unique: true), e => e.Slug),
        (new Field("name", "Name, in Norwegian.", Required: true), e => e.Name),
    ];

    /// <summary>What every entry has: state, contact, evidence, address of its page.</summary>
    public static IReadOnlyList<(Field, Func<T, string?>)> Tail<T>(Uri baseUrl) where T : IDirectoryEntry =>
    [
        (new Field("status", "Code of its state."), e => e.Status?.Code.Value),
        (new Field("status_label", "Its state in bokmål."), e => e.Status?.Code.Label),
        (new Field("status_as_of", "When it was so, as exact as the source: 2012, 2012-05 or 2012-05-14."), e => e.Status?.AsOf),
        (new Field("status_note", "More about the state, in bokmål."), e => e.Status?.Note),
        (new Field("website", "Its own web pages.", Format: "uri"), e => OutwardLinks.Web(e.Website)),
        (new Field("contact_phone", "Phone to turn to; see contact_is_fallback."), e => e.Contact.Phone),
        (new Field("contact_email", "E-mail to turn to; see contact_is_fallback.", Format: "email"), e => e.Contact.Email),
        (new Field("contact_is_fallback", "True when phone and e-mail are those of an office that helps instead.", "boolean", Required: true), e => Boolean(e.Contact.IsFallback)),
        (new Field("contact_of", "Name of the body whose phone and e-mail these are.", Required: true), e => e.Contact.Entry.Name),
        .. Evidence<T>(e => e.Sources, e => e.AsOfYear),
        (new Field("as_of_basis", "Whether the year stands in the source (stated) or is an estimate (estimated)."), e => e.AsOfBasis.Value),
        (new Field("verification", "Whether its owner has confirmed it.", Required: true, Allowed: ["CONFIRMED", "UNCONFIRMED", "OVERDUE"]), e => e.Verification.ToString().ToUpperInvariant()),
        (new Field("last_verified", "The day of the last confirmation.", "date"), e => Day(e.LastVerified)),
        (new Field("url", "Its page.", Format: "uri", Required: true), e => new Uri(baseUrl, PagePaths.Of(e)).AbsoluteUri),
    ];

    /// <summary>Where a fact comes from, and for which year.</summary>
    public static IReadOnlyList<(Field, Func<T, string?>)> Evidence<T>(Func<T, IReadOnlyList<string>> sources, Func<T, int> year) =>
    [
        (new Field("sources", "Documents or registers that say so.", Required: true), item => Several(sources(item))),
        (new Field("as_of_year", "The year for which they say so.", "year", Required: true), item => Number(year(item))),
    ];
}
