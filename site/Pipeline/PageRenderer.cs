using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Pipeline;

/// <summary>Renders pages from Razor components to HTML, one at a time.</summary>
internal sealed class PageRenderer : IAsyncDisposable
{
    // A renderer keeps every page until it is disposed; renewing it bounds the memory.
    private const int PagesPerRenderer = 500;

    private readonly SiteContext context;
    private Language? language;
    private ServiceProvider? services;
    private HtmlRenderer? renderer;
    private int rendered;

    /// <summary>A renderer of pages that may ask for this context, in their own language.</summary>
    public PageRenderer(SiteContext context) => this.context = context;

    /// <summary>Renders a page into the buffer, which is emptied first.</summary>
    public async Task RenderAsync(SitePage page, PageBuffer buffer)
    {
        var current = await RendererForAsync(page.Language);
        buffer.Clear();
        await current.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(page.Parameters));
            var root = await current.RenderComponentAsync(page.Component, parameters);
            root.WriteHtmlTo(buffer);
        });
    }

    private async ValueTask<HtmlRenderer> RendererForAsync(Language wanted)
    {
        if (renderer is not null && wanted == language && rendered++ < PagesPerRenderer) return renderer;
        await DisposeAsync();
        language = wanted;
        rendered = 1;
        services = new ServiceCollection()
            .AddSingleton(context with { Language = wanted })
            // Norwegian and Sámi letters as they are, not as entities.
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .BuildServiceProvider();
        return renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (renderer is not null) await renderer.DisposeAsync();
        if (services is not null) await services.DisposeAsync();
    }
}
