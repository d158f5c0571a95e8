using System.Diagnostics;
using Microsoft.Playwright;
using Selvhjelp.EndToEnd;

[assembly: AssemblyFixture(typeof(ServedSite))]

namespace Selvhjelp.EndToEnd;

/// <summary>One running program with its built site, and one browser, for all tests that only look.</summary>
public sealed class ServedSite : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private DirectoryProcess? program;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri Address { get; private set; } = null!;

    /// <summary>The folder of the release that is served.</summary>
    public string Folder => Path.Join(folder.Sub("var"), "current");

    public async ValueTask InitializeAsync()
    {
        program = DirectoryProcess.Start(folder.Sub("var"));
        Address = await program.Address;
        await using (var backup = DirectoryProcess.Start(folder.Sub("var"), "backup", folder.Sub("shipped.db"))) (await backup.ExitCode()).ShouldBe(0, backup.Errors);
        await program.SiteNews;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    /// <summary>
    /// Puts a database with the shipped facts into a data folder, as a first start leaves it. To import them takes seconds, and most tests are of something else.
    /// </summary>
    public void PutFactsInto(string dataFolder) =>
        File.Copy(folder.Sub("shipped.db"), Path.Join(Directory.CreateDirectory(dataFolder).FullName, "directory.db"));

    /// <summary>Puts the facts and the built site into a data folder, as a stopped program leaves them: a start finds the site up to date.</summary>
    public void PutSiteInto(string dataFolder)
    {
        PutFactsInto(dataFolder);
        // As hard links: nothing writes to the files of a release.
        using var copy = Process.Start("cp", ["--archive", "--link", folder.Sub("var/releases"), folder.Sub("var/current"), dataFolder]);
        copy.WaitForExit();
        copy.ExitCode.ShouldBe(0);
    }

    /// <summary>The file of a page or another file of the live release.</summary>
    /// <param name="path">Its address from the root of the site.</param>
    public string FileOf(string path) => Path.Join(folder.Sub("var"), "current", path.EndsWith('/') ? path + "index.html" : path);

    /// <summary>A page as a visitor's phone or desk shows it.</summary>
    /// <param name="path">Address of the page, from the root of the site.</param>
    /// <param name="width">Width of the screen.</param>
    /// <param name="javaScript">Whether scripts run.</param>
    /// <param name="position">Where the visitor is and lets the browser tell; without one, the browser refuses to tell.</param>
    public async Task<IPage> OpenAsync(string path, int width = 1280, bool javaScript = true, Geolocation? position = null)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            JavaScriptEnabled = javaScript,
            Geolocation = position,
            Permissions = position is null ? [] : ["geolocation"],
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (program is not null) await program.DisposeAsync();
        folder.Dispose();
    }
}
