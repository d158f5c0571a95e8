using System.CommandLine;
using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using Selvhjelp.Site.Commands;

namespace Selvhjelp.Site.Tests.Commands;

public sealed class BuildCommandTests
{
    [Fact]
    public async Task API_that_is_not_there_is_one_line_and_exit_code_1()
    {
        using var folder = new TemporaryFolder();
        var api = $"http://127.0.0.1:{FreePort()}/graphql";
        var (code, output, error) = await RunAsync("build", "--api", api, "--output", folder.Path, "--base-url", "https://example.org/");
        code.ShouldBe(1);
        error.ShouldStartWith($"No answer from the API at {api}: ");
        error.TrimEnd().ShouldNotContain('\n');
        output.ShouldBeEmpty();
        Directory.GetFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--api", "graphql", "'graphql' is not a web address that begins with http:// or https://.")]
    [InlineData("--api", "file:///tmp/x", "'file:///tmp/x' is not a web address that begins with http:// or https://.")]
    [InlineData("--base-url", "https://example.org/under/", "'https://example.org/under/' is not the root of a host: links on the site begin at the root.")]
    [InlineData("--progress", "xml", "Argument 'xml' not recognized.")]
    public async Task Argument_that_cannot_be_used_is_told_before_anything_is_done(string option, string value, string message)
    {
        using var folder = new TemporaryFolder();
        var arguments = new Dictionary<string, string>
        {
            ["--api"] = "http://127.0.0.1:9/graphql",
            ["--output"] = Path.Combine(folder.Path, "site"),
            ["--base-url"] = "https://example.org",
        };
        arguments[option] = value;
        var (code, _, error) = await RunAsync(["build", .. arguments.SelectMany(a => new[] { a.Key, a.Value })]);
        code.ShouldNotBe(0);
        error.ShouldContain(message);
        Directory.GetFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task Build_stops_when_its_input_ends()
    {
        using var folder = new TemporaryFolder();
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var starter = new Pipe();
        var build = RunAsync(["build", .. Arguments(silent, folder), "--stop-with-input"], starter.Reader.AsStream());
        using var question = await silent.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        await starter.Writer.WriteAsync("\n"u8.ToArray(), TestContext.Current.CancellationToken);
        build.IsCompleted.ShouldBeFalse();

        await starter.Writer.CompleteAsync();

        var (code, _, error) = await build;
        code.ShouldBe(130);
        error.TrimEnd().ShouldBe("The build was stopped.");
    }

    [Fact]
    public async Task Build_ends_by_itself_while_its_input_is_open()
    {
        using var folder = new TemporaryFolder();
        var starter = new Pipe();
        var api = $"http://127.0.0.1:{FreePort()}/graphql";
        var (code, _, error) = await RunAsync(
            ["build", "--api", api, "--output", folder.Path, "--base-url", "https://example.org/", "--stop-with-input"], starter.Reader.AsStream());
        code.ShouldBe(1);
        error.ShouldStartWith($"No answer from the API at {api}: ");
    }

    private static string[] Arguments(TcpListener api, TemporaryFolder folder) =>
        ["--api", $"http://{api.LocalEndpoint}/graphql", "--output", folder.Path, "--base-url", "https://example.org/"];

    private static Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments) => RunAsync(arguments, Stream.Null);

    private static async Task<(int Code, string Output, string Error)> RunAsync(string[] arguments, Stream input)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var root = new RootCommand { BuildCommand.Create(() => input) };
        var code = await root.Parse(arguments).InvokeAsync(
            new InvocationConfiguration { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }

    // A port that was free a moment ago and that nothing listens on.
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("selvhjelp-build-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
