using System.Net.Mime;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Selvhjelp.Api.Hosting;

/// <summary>GraphiQL, for a person who opens the API's address in a browser: one page, and the files it loads, all of them the program's own.</summary>
internal static class GraphiQLPage
{
    private const string Files = "/graphql/assets";

    /// <summary>
    /// As strict as the editor allows: it writes style elements, draws with data URLs and loads its own workers. It sends queries to this host
    /// and to nobody else.
    /// </summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "graphiql");

    /// <summary>Serves what the page loads. The names carry a hash of the content, so they are kept for ever.</summary>
    public static void UseGraphiQLFiles(this WebApplication app)
    {
        var types = new FileExtensionContentTypeProvider();
        foreach (var extension in new[] { ".css", ".js", ".txt" }) types.Mappings[extension] += "; charset=utf-8";
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = Files,
            FileProvider = new PhysicalFileProvider(Folder),
            ContentTypeProvider = types,
            OnPrepareResponse = sent => sent.Context.Response.Headers.CacheControl =
                sent.File.Name.Count(character => character == '.') > 1 ? "public, max-age=31536000, immutable" : "no-cache",
        });
    }

    /// <summary>Answers with the page.</summary>
    public static RequestDelegate Show()
    {
        var page = File.ReadAllBytes(Path.Combine(Folder, "index.html"));
        return async context =>
        {
            var response = context.Response;
            response.ContentType = MediaTypeNames.Text.Html + "; charset=utf-8";
            response.ContentLength = page.Length;
            response.Headers.CacheControl = "no-cache";
            response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
            await response.Body.WriteAsync(page, context.RequestAborted);
        };
    }
}
