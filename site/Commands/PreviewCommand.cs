using System.CommandLine;
using System.Runtime.InteropServices;
using Selvhjelp.Api.Publishing;
using Selvhjelp.Site.Fetch;
using Selvhjelp.Site.Pipeline;
using Selvhjelp.Site.Preview;

namespace Selvhjelp.Site.Commands;

/// <summary><c>preview --api URL [--port N]</c>: builds the site, serves it on this machine, and builds it again when the data or the assets change.</summary>
internal static class PreviewCommand
{
    private const int UsualPort = 5081;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly Option<Uri> Api = new("--api")
    {
        Description = "Address of the GraphQL endpoint, such as http://localhost:5080/graphql.",
        Required = true,
        CustomParser = Addresses.Web,
    };

    private static readonly Option<int> Port = new("--port")
    {
        Description = "Port on 127.0.0.1 to serve at; 0 for any that is free.",
        DefaultValueFactory = _ => UsualPort,
    };

    /// <summary>The command, ready to be added to the program's root.</summary>
    public static Command Create()
    {
        var command = new Command("preview", "Serves the site on this machine, and builds it again when the API has a new revision or the bundled assets change.") { Api, Port };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken interrupted)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(interrupted);
        // A terminal that is closed ends it as Ctrl+C does.
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, StopAsToldBy(stop));
        using var quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, StopAsToldBy(stop));
        return await RunUntilAsync(arguments, stop.Token);
    }

    private static Action<PosixSignalContext> StopAsToldBy(CancellationTokenSource stop) => signal =>
    {
        signal.Cancel = true;
        stop.Cancel();
    };

    private static async Task<int> RunUntilAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        var root = Directory.CreateTempSubdirectory("selvhjelp-preview-").FullName;
        try
        {
            using var http = new HttpClient { Timeout = BuildCommand.AnswerLimit };
            using var patient = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
            var api = arguments.GetRequiredValue(Api);
            var source = new GraphQLDirectorySource(new GraphQLClient(http, api));
            var address = new Uri("http://127.0.0.1/");
            var site = new PreviewSite((folder, previous, token) => new SiteBuild(source, SettingsOf(address, previous), new Silence()).RunAsync(folder, token), root, output.WriteLine);
            await using var server = PreviewServer.Create(site, arguments.GetValue(Port), cancellation);
            await server.StartAsync(cancellation);
            address = new Uri(server.Urls.First());
            output.WriteLine($"Preview of {api} at {address}. Ctrl+C stops it.");
            using var assets = WatchAssets(site);
            site.Rebuild();
            await Task.WhenAll(site.RunAsync(cancellation), new RevisionWatch(patient, api, Patience).RunAsync(site.Hear, cancellation));
            return 0;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return 0;
        }
        catch (IOException problem)
        {
            error.WriteLine($"The preview cannot be served: {problem.Message.ReplaceLineEndings(" ")} Choose another port with --port.");
            return 1;
        }
        finally
        {
            FolderRemoval.Remove(root, error.WriteLine);
        }
    }

    // Read anew for each build: they may be others by then.
    private static BuildSettings SettingsOf(Uri address, PreviousRelease? previous) => new()
    {
        BaseUrl = address,
        Assets = AssetManifest.Read(AssetFolder),
        Program = ReleaseInputs.ProgramIn(AppContext.BaseDirectory),
        Previous = previous,
        Compresses = false,
    };

    private static string AssetFolder => Path.Combine(AppContext.BaseDirectory, "assets");

    // The bundle puts its list in place when all that it names is there.
    private static FileSystemWatcher WatchAssets(PreviewSite site)
    {
        var watcher = new FileSystemWatcher(AssetFolder, "manifest.json");
        watcher.Changed += (_, _) => site.Rebuild();
        watcher.Created += (_, _) => site.Rebuild();
        watcher.Renamed += (_, _) => site.Rebuild();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private sealed class Silence : IBuildProgress
    {
        public void Report(string phase, int done, int total)
        {
            // Each build is told in one line when it is done.
        }

        public void Warn(string message)
        {
            // The preview has no feed that anybody reads.
        }
    }
}
