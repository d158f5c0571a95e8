using Selvhjelp.Api.Publishing;

namespace Selvhjelp.Site.Pipeline.Hosting;

/// <summary>The headers of <see cref="SiteHeaders"/> for a site at a given address.</summary>
internal static class HostedHeaders
{
    /// <summary>Headers of every answer: with the one that wants HTTPS where the site is served so.</summary>
    public static IReadOnlyList<(string Name, string Value)> For(Uri baseUrl) =>
        baseUrl.Scheme == Uri.UriSchemeHttps ? [.. SiteHeaders.All, (SiteHeaders.TransportSecurity, SiteHeaders.TransportSecurityValue)] : SiteHeaders.All;
}
