using Microsoft.Playwright;

namespace Selvhjelp.EndToEnd;

/// <summary>
/// Two tabs of the browser, with and without JavaScript, for tests that look at one page after another. A tab of its own costs more than the look at the page.
/// </summary>
public sealed class KeptTabs(ServedSite site) : IAsyncLifetime
{
    private readonly Dictionary<bool, IPage> tabs = [];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Loads a page anew, as a visitor's phone or desk shows it.</summary>
    public async Task<IPage> ShowAsync(string path, int width, bool javaScript = true)
    {
        if (!tabs.TryGetValue(javaScript, out var tab)) return tabs[javaScript] = await site.OpenAsync(path, width, javaScript);
        await tab.SetViewportSizeAsync(width, 800);
        await tab.GotoAsync(path);
        return tab;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var tab in tabs.Values) await tab.Context.CloseAsync();
    }
}
