using Selvhjelp.Site.Commands;
using Spectre.Console;

namespace Selvhjelp.Site.Tests.Commands;

public sealed class ProgressDisplayTests
{
    [Theory]
    [InlineData("auto")]
    [InlineData("text")]
    public async Task Where_there_is_no_terminal_each_phase_is_a_line(string mode)
    {
        using var output = new StringWriter();
        await ProgressDisplay.RunAsync(mode, output, progress =>
        {
            progress.Report("pages", 0, 2);
            progress.Report("pages", 2, 2);
            progress.Warn("noe");
            return Task.FromResult(0);
        });
        output.ToString().Split('\n')[0].ShouldMatch(@"^pages        2  \d+\.\d\d s");
        output.ToString().ShouldContain("warning: noe");
    }

    [Fact]
    public async Task Programs_get_a_line_of_JSON_a_report()
    {
        using var output = new StringWriter();
        await ProgressDisplay.RunAsync("json", output, progress =>
        {
            progress.Report("pages", 1, 2);
            return Task.FromResult(0);
        });
        output.ToString().TrimEnd().ShouldBe("""{"phase":"pages","done":1,"total":2}""");
    }

    [Fact]
    public async Task In_a_terminal_each_phase_is_a_bar()
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 80;
        var result = await ProgressDisplay.WithBarsAsync(console, progress =>
        {
            progress.Report("pages", 1, 2);
            progress.Report("pages", 2, 2);
            progress.Warn("noe");
            return Task.FromResult(7);
        });
        result.ShouldBe(7);
        output.ToString().ShouldContain("pages");
        output.ToString().ShouldContain("100%");
        output.ToString().ShouldContain("warning: noe");
    }
}
