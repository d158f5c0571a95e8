using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Selvhjelp.Site.Pipeline;

/// <summary>Renders pages from Razor components to HTML, one at a time.</summary>
internal sealed class PageRenderer : IAsyncDisposable
{
    // A renderer keeps every page until it is disposed; renewing it bounds the memory.
    private const int PagesPerRenderer = 500;

    private readonly ServiceProvider services;
    private HtmlRenderer renderer;
    private int rendered;

    /// <summary>A renderer of pages that may ask for this context.</summary>
    public PageRenderer(SiteContext context)
    {
        services = new ServiceCollection()
            .AddSingleton(context)
            // Norwegian and Sámi letters as they are, not as entities.
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .BuildServiceProvider();
        renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
    }

    /// <summary>Renders a page into the buffer, which is emptied first.</summary>
    public async Task RenderAsync(SitePage page, PageBuffer buffer)
    {
        if (rendered++ == PagesPerRenderer)
        {
            await renderer.DisposeAsync();
            renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
            rendered = 1;
        }
        buffer.Clear();
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(page.Parameters));
            var root = await renderer.RenderComponentAsync(page.Component, parameters);
            root.WriteHtmlTo(buffer);
        });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await renderer.DisposeAsync();
        await services.DisposeAsync();
    }
}
