using System.Diagnostics;

namespace Selvhjelp.EndToEnd;

/// <summary>The pages as they were built, held against the HTML standard by html-validate.</summary>
public sealed class MarkupTests(ServedSite site)
{
    private static readonly string Checker = Path.Combine(DirectoryProcess.Repository, "tests", "Markup");

    [Fact]
    public async Task Html_validate_finds_nothing_on_any_kind_of_page()
    {
        var paths = await PageKinds.Of(site, TestContext.Current.CancellationToken);
        var install = await NodeAsync([Path.Combine(DirectoryProcess.Repository, "build", "npm-install.mjs"), Checker], "");
        install.Code.ShouldBe(0, install.Errors);

        var check = await NodeAsync([Path.Combine(Checker, "validate.mjs")], string.Join('\n', paths.Select(site.FileOf)));

        check.Output.ShouldBeEmpty();
        check.Errors.Trim().ShouldBe($"{paths.Count} files checked");
        check.Code.ShouldBe(0);
    }

    private static async Task<(int Code, string Output, string Errors)> NodeAsync(IEnumerable<string> arguments, string input)
    {
        using var node = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.StandardInput.WriteAsync(input);
        node.StandardInput.Close();
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (node.ExitCode, await output, await errors);
    }
}
