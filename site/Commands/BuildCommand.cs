using System.CommandLine;
using Selvhjelp.Api.Publishing;
using Selvhjelp.Site.Fetch;
using Selvhjelp.Site.Pipeline;

namespace Selvhjelp.Site.Commands;

/// <summary><c>build --api URL --output DIR --base-url URL [--previous DIR] [--without-compression] [--progress json] [--stop-with-input]</c>: builds the whole site into a folder.</summary>
internal static class BuildCommand
{
    /// <summary>A list of all municipalities is answered in well under a second; this is for a machine that is busy with other things.</summary>
    public static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(60);

    private static readonly Option<Uri> Api = new("--api")
    {
        Description = "Address of the GraphQL endpoint, such as http://localhost:5080/graphql.",
        Required = true,
        CustomParser = Addresses.Web,
    };

    private static readonly Option<string> Output = new("--output") { Description = "Folder to build into: a new or an empty one.", Required = true };

    private static readonly Option<Uri> BaseUrl = BaseUrlOption();

    private static readonly Option<string> Previous = new("--previous")
    {
        Description = "Folder of the last release. Files that are the same are hard links to its files, which must never be written to; "
            + "pages that are the same keep their date in the sitemap. When it was built from the same facts and program, nothing is built.",
    };

    private static readonly Option<bool> WithoutCompression = new("--without-compression")
    {
        Description = "Write no .br and .gz files beside the text files. A server that sends those is faster for visitors with a slow connection.",
    };

    private static readonly Option<string> Progress = new Option<string>("--progress")
    {
        Description = "How to tell of progress on standard output: bars in a terminal and lines of text elsewhere (auto), lines of text, or of JSON.",
        DefaultValueFactory = _ => ProgressDisplay.Modes[0],
    }.AcceptOnlyFromAmong(ProgressDisplay.Modes);

    private static readonly Option<bool> StopWithInput = new("--stop-with-input")
    {
        Description = "Stop the build, with exit code 130, when standard input ends. A program that starts the build and holds its "
            + "standard input open leaves no build behind when it dies.",
    };

    /// <summary>The option that says where the site will be.</summary>
    public static Option<Uri> BaseUrlOption() => new("--base-url")
    {
        Description = "Where the site will be, such as https://selvhjelp.no/: the root of a host.",
        Required = true,
        CustomParser = Addresses.Root,
    };

    /// <summary>The command, ready to be added to the program's root.</summary>
    /// <param name="standardInput">Opens standard input; called only for <c>--stop-with-input</c>.</param>
    public static Command Create(Func<Stream> standardInput)
    {
        var command = new Command("build", "Builds the site from the API into a folder.")
        {
            Api, Output, BaseUrl, Previous, WithoutCompression, Progress, StopWithInput,
        };
        command.SetAction((arguments, cancellation) => RunAsync(arguments, standardInput, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, Func<Stream> standardInput, CancellationToken cancellation)
    {
        try
        {
            using var http = new HttpClient { Timeout = AnswerLimit };
            var source = new GraphQLDirectorySource(new GraphQLClient(http, arguments.GetRequiredValue(Api)));
            var settings = SettingsOf(arguments);
            Task<string> Build(CancellationToken token) => ProgressDisplay.RunAsync(
                arguments.GetRequiredValue(Progress),
                arguments.InvocationConfiguration.Output,
                progress => BuildAsync(new SiteBuild(source, settings, progress), arguments, progress, token));
            var outcome = arguments.GetValue(StopWithInput) ? await InputEnd.StopsAsync(standardInput(), Build, cancellation) : await Build(cancellation);
            if (arguments.GetValue(Progress) != "json") arguments.InvocationConfiguration.Output.WriteLine(outcome);
            return 0;
        }
        catch (SiteBuildException e)
        {
            arguments.InvocationConfiguration.Error.WriteLine(e.Message.ReplaceLineEndings(" "));
            return 1;
        }
        catch (OperationCanceledException)
        {
            arguments.InvocationConfiguration.Error.WriteLine("The build was stopped.");
            return 130;
        }
    }

    // What came of it, in one line.
    private static async Task<string> BuildAsync(SiteBuild build, ParseResult arguments, IBuildProgress progress, CancellationToken cancellation)
    {
        if (await build.IsUpToDateAsync(cancellation))
        {
            progress.Report("unchanged", 1, 1);
            return $"Nothing to build: {arguments.GetValue(Previous)} is of the same facts and program.";
        }
        var result = await build.RunAsync(arguments.GetRequiredValue(Output), cancellation);
        return $"Built {result.Pages} pages of revision {result.Revision}: {result.Files} files, {result.Bytes / 1e6:0.0} MB"
            + (arguments.GetValue(Previous) is null ? "." : $", of which {result.Files - result.Unchanged} files changed.");
    }

    private static BuildSettings SettingsOf(ParseResult arguments) => new()
    {
        BaseUrl = arguments.GetRequiredValue(BaseUrl),
        Assets = AssetManifest.Read(Path.Combine(AppContext.BaseDirectory, "assets")),
        Program = ReleaseInputs.ProgramIn(AppContext.BaseDirectory),
        Previous = arguments.GetValue(Previous) is { } folder ? PreviousRelease.In(folder) : null,
        Compresses = !arguments.GetValue(WithoutCompression),
    };
}
