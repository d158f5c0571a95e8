// BL0006: the base of StaticHtmlRenderer is meant for Blazor itself, and a new .NET may change it. With HtmlRenderer, which lets nothing go,
// a build takes half as long again and twice the memory.
#pragma warning disable BL0006
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Selvhjelp.Site.Components;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Pipeline;

/// <summary>Renders pages from Razor components to HTML, one at a time.</summary>
internal sealed class PageRenderer : IAsyncDisposable
{
    // Characters. A longer page leaves as much memory behind in its renderer as all others need together.
    private const int LongPage = 200_000;

    private readonly SiteContext context;
    private Language? language;
    private ServiceProvider? services;
    private Renderer? renderer;

    /// <summary>A renderer of pages that may ask for this context, in their own language.</summary>
    public PageRenderer(SiteContext context) => this.context = context;

    /// <summary>Renders a page into the buffer, which is emptied first.</summary>
    public async Task RenderAsync(SitePage page, PageBuffer buffer)
    {
        var current = await RendererForAsync(page.Language);
        buffer.Clear();
        await current.Dispatcher.InvokeAsync(() => current.RenderAsync(page.Component, ParametersOf(page), buffer));
        if (buffer.Characters.Length > LongPage) await DisposeAsync();
    }

    private async ValueTask<Renderer> RendererForAsync(Language wanted)
    {
        if (renderer is not null && wanted == language) return renderer;
        await DisposeAsync();
        language = wanted;
        var inLanguage = context with { Language = wanted };
        services = ServicesWith(inLanguage with { Foot = await FootAsync(inLanguage) });
        return renderer = new Renderer(services);
    }

    private static async Task<MarkupString> FootAsync(SiteContext context)
    {
        await using var services = ServicesWith(context);
        await using var renderer = new Renderer(services);
        using var html = new StringWriter();
        await renderer.Dispatcher.InvokeAsync(() => renderer.RenderAsync(typeof(PageFoot), ParameterView.Empty, html));
        return new MarkupString(html.ToString());
    }

    private static ServiceProvider ServicesWith(SiteContext context) => new ServiceCollection()
        .AddSingleton(context)
        // Norwegian and Sámi letters as they are, not as entities.
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .BuildServiceProvider();

    private static ParameterView ParametersOf(SitePage page) => page.Parameter is { } name
        ? ParameterView.FromDictionary(new Dictionary<string, object?>(1) { [name] = page.Value })
        : ParameterView.Empty;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (renderer is not null) await renderer.DisposeAsync();
        if (services is not null) await services.DisposeAsync();
        (renderer, services) = (null, null);
    }

    /// <summary>
    /// <see cref="Microsoft.AspNetCore.Components.Web.HtmlRenderer"/> keeps every page until it is disposed. This one lets each go when it is written, and
    /// the next takes over its memory.
    /// </summary>
    private sealed class Renderer(IServiceProvider services) : StaticHtmlRenderer(services, NullLoggerFactory.Instance)
    {
        public async Task RenderAsync(Type component, ParameterView parameters, TextWriter output)
        {
            var root = AssignRootComponentId(InstantiateComponent(component));
            try
            {
                await RenderRootComponentAsync(root, parameters);
                WriteComponentHtml(root, output);
            }
            finally
            {
                RemoveRootComponent(root);
            }
        }
    }
}
