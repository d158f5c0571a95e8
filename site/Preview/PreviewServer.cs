using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Selvhjelp.Api.Publishing;

namespace Selvhjelp.Site.Preview;

/// <summary>
/// Serves the last good site on this machine alone, with the headers that it is published with. Each page gets a script while it is sent, which
/// loads it again when there is a newer site and says when a build has failed; the files stay as they are.
/// </summary>
internal static class PreviewServer
{
    private const string ScriptPath = "/-/preview.js";
    private const string NewsPath = "/-/preview";
    private const string Tag = $"<script type=\"module\" src=\"{ScriptPath}\"></script>";

    // Before the first good build there is no page of the site to show.
    private const string NothingYet = "<!DOCTYPE html><html lang=\"nb\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Nettstedet bygges</title></head>"
        + "<body><h1>Nettstedet bygges</h1><p>Siden kommer av seg selv når den er klar.</p></body></html>";

    /// <summary>A server, not yet started.</summary>
    /// <param name="site">What is shown.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="stopping">Ends the answers that last.</param>
    public static WebApplication Create(PreviewSite site, int port, CancellationToken stopping)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        // Signals are the command's to hear: a host that hears them too keeps them from ending the program, but ends nothing itself.
        builder.Services.AddSingleton<IHostLifetime, LifeOfTheCommand>();
        // Whoever stops it does not wait for a page that is still open.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.Zero);
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var app = builder.Build();
        app.Run(context => AnswerAsync(context, site, stopping));
        return app;
    }

    private static Task AnswerAsync(HttpContext context, PreviewSite site, CancellationToken stopping)
    {
        foreach (var (name, value) in SiteHeaders.All) context.Response.Headers[name] = value;
        context.Response.Headers.CacheControl = "no-store";
        return context.Request.Path.Value switch
        {
            ScriptPath => SendAsync(context, PreviewScript.Content, SiteHeaders.ContentTypes[".js"]),
            NewsPath => TellAsync(context, site, stopping),
            var path => SendFileAsync(context, path ?? "/", site.Now.State.Folder),
        };
    }

    // Server-sent events: the present state, and then each new one.
    private static async Task TellAsync(HttpContext context, PreviewSite site, CancellationToken stopping)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
        context.Response.ContentType = "text/event-stream";
        try
        {
            while (true)
            {
                var (state, changed) = site.Now;
                var data = JsonSerializer.Serialize(new { version = state.Version, problem = state.Problem });
                await context.Response.WriteAsync($"data: {data}\n\n", ended.Token);
                await context.Response.Body.FlushAsync(ended.Token);
                await changed.WaitAsync(ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page is closed, or the preview.
        }
    }

    private static async Task SendFileAsync(HttpContext context, string path, string? folder)
    {
        if (folder is null)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await SendAsync(context, WithTag(Encoding.UTF8.GetBytes(NothingYet)), SiteHeaders.ContentTypes[".html"]);
            return;
        }
        using var files = new SiteFiles(folder);
        if (!path.EndsWith('/') && files.GetFileInfo(path + "/index.html").Exists)
        {
            context.Response.Redirect(path + "/");
            return;
        }
        var file = files.GetFileInfo(path.EndsWith('/') ? path + "index.html" : path);
        if (!file.Exists)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = files.GetFileInfo("404.html");
        }
        var extension = Path.GetExtension(file.Name);
        var content = await File.ReadAllBytesAsync(file.PhysicalPath!, context.RequestAborted);
        await SendAsync(context, extension == ".html" ? WithTag(content) : content, SiteHeaders.ContentTypes.GetValueOrDefault(extension, "application/octet-stream"));
    }

    private static byte[] WithTag(byte[] page)
    {
        var end = page.AsSpan().IndexOf("</head>"u8);
        return end < 0 ? page : [.. page.AsSpan(0, end), .. Encoding.UTF8.GetBytes(Tag), .. page.AsSpan(end)];
    }

    private static async Task SendAsync(HttpContext context, byte[] content, string type)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.BodyWriter.WriteAsync(content, context.RequestAborted);
    }

    private sealed class LifeOfTheCommand : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
