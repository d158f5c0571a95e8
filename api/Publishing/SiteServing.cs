using System.Net.Mime;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Selvhjelp.Api.Publishing;

/// <summary>Serves the live release as plain files at the root of the host.</summary>
internal static class SiteServing
{
    // Before the first release there is no page to show; this one is the program's own, so it is not part of the site.
    private const string NotBuiltYet =
        "<!DOCTYPE html><html lang=\"nb\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
        + "<title>Nettstedet bygges</title><h1>Nettstedet bygges</h1><p>Prøv igjen om et øyeblikk.</p>"
        + "<p>Trenger du hjelp nå? Ring 113 når det er akutt, eller <a href=\"tel:116123\">116 123</a> for å snakke med noen.</p></html>";

    /// <summary>Answers every request that no endpoint has taken with a file of the live release, or with the site's own "not found".</summary>
    public static void UseSite(this WebApplication app)
    {
        var files = app.Services.GetRequiredService<LiveReleaseFiles>();
        app.Use((context, next) => LacksSlash(context, files) ? RedirectToSlash(context) : next(context));
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseCompressedFiles(files);
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            ContentTypeProvider = new CompressedTypes(Utf8Types()),
            OnPrepareResponse = sent =>
            {
                SetCaching(sent.Context);
                CompressedFiles.SetEncoding(sent.Context, sent.File.Name);
            },
        });
        app.Use((context, next) => context.GetEndpoint() is null ? AnswerWithoutFile(context, files) : next(context));
    }

    private static bool LacksSlash(HttpContext context, LiveReleaseFiles files)
    {
        var path = context.Request.Path;
        return IsRead(context.Request) && path.Value is { Length: > 1 } text && !text.EndsWith('/') && files.GetFileInfo(text + "/index.html").Exists;
    }

    // Relative, so that it does not repeat whatever host the request names.
    private static Task RedirectToSlash(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        context.Response.Headers.Location = context.Request.Path.ToUriComponent() + "/" + context.Request.QueryString.ToUriComponent();
        return Task.CompletedTask;
    }

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    // All text of the site is UTF-8; a file that is opened by itself says so only here.
    private static FileExtensionContentTypeProvider Utf8Types()
    {
        var types = new FileExtensionContentTypeProvider();
        foreach (var (extension, type) in SiteHeaders.ContentTypes) types.Mappings[extension] = type;
        return types;
    }

    // Assets carry a hash of their content in their name; everything else is asked for again each time.
    // Open data is for programs on other sites too.
    private static void SetCaching(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        var headers = context.Response.Headers;
        headers.CacheControl = path.StartsWith(SiteHeaders.Assets, StringComparison.Ordinal) ? SiteHeaders.AssetCaching : SiteHeaders.PageCaching;
        if (path.StartsWith(SiteHeaders.OpenData, StringComparison.Ordinal)) headers[SiteHeaders.CrossOriginReading] = "*";
    }

    private static async Task AnswerWithoutFile(HttpContext context, LiveReleaseFiles files)
    {
        var response = context.Response;
        if (!IsRead(context.Request))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return;
        }

        response.ContentType = MediaTypeNames.Text.Html + "; charset=utf-8";
        response.Headers.CacheControl = SiteHeaders.NotFoundCaching;
        if (!files.Any)
        {
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            response.Headers[HeaderNames.RetryAfter] = "5";
            await response.WriteAsync(NotBuiltYet, context.RequestAborted);
            return;
        }

        response.StatusCode = StatusCodes.Status404NotFound;
        var notFound = files.GetFileInfo("/404.html" + CompressedFiles.BestOf("/404.html", context.Request.Headers.AcceptEncoding, files));
        CompressedFiles.SetEncoding(context, notFound.Name);
        response.ContentLength = notFound.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await response.SendFileAsync(notFound, context.RequestAborted);
    }
}
