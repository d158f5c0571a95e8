using System.Collections.Frozen;

namespace Selvhjelp.Api.Publishing;

/// <summary>
/// The headers with which the files of the site are served, by this program and by any other host: the site's program writes them as <c>_headers</c> and
/// as a configuration for nginx. This file belongs to both programs, so that the one cannot differ from the other.
/// </summary>
internal static class SiteHeaders
{
    /// <summary>Where the files lie whose names carry a hash of their content.</summary>
    public const string Assets = "/assets/";

    /// <summary>Where the open data lies.</summary>
    public const string OpenData = "/data/";

    /// <summary>Caching of what never changes: its name would.</summary>
    public const string AssetCaching = "public, max-age=31536000, immutable";

    /// <summary>Caching of everything else: kept, and asked for again each time.</summary>
    public const string PageCaching = "no-cache";

    /// <summary>Caching of an answer that says that there is nothing.</summary>
    public const string NotFoundCaching = "no-store";

    /// <summary>The header that tells browsers to come by HTTPS only. It is sent over HTTPS alone (RFC 6797, section 7.2).</summary>
    public const string TransportSecurity = "Strict-Transport-Security";

    /// <summary>For a year. Other hosts of the domain are not ours to decide about.</summary>
    public const string TransportSecurityValue = "max-age=31536000";

    /// <summary>The header that lets pages of other origins read a file.</summary>
    public const string CrossOriginReading = "Access-Control-Allow-Origin";

    /// <summary>What a page may do. Everything else is forbidden, inline code and style too.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Headers of every answer. Only the button that asks for the position may ask for it, on our own pages.</summary>
    public static IReadOnlyList<(string Name, string Value)> All { get; } =
    [
        ("Content-Security-Policy", ContentSecurityPolicy),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
    ];

    /// <summary>Types of the files of the site by their extension. All of its text is UTF-8.</summary>
    public static FrozenDictionary<string, string> ContentTypes { get; } = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".geojson"] = "application/geo+json; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".atom"] = "application/atom+xml; charset=utf-8",
        [".xml"] = "application/xml; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".webmanifest"] = "application/manifest+json",
    }.ToFrozenDictionary();
}
