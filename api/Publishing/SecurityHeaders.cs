namespace Selvhjelp.Api.Publishing;

/// <summary>Headers that keep pages from asking anything of third parties and from being used by them.</summary>
internal static class SecurityHeaders
{
    /// <summary>Adds the headers to every answer.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        foreach (var (name, value) in SiteHeaders.All) headers[name] = value;
        if (context.Request.IsHttps) headers.StrictTransportSecurity = SiteHeaders.TransportSecurityValue;
        return next(context);
    });
}
