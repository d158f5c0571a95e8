using Selvhjelp.Api.Commands;

namespace Selvhjelp.Api.Tests.Commands;

public sealed class CommandLineTests
{
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    [Theory]
    [InlineData("bakcup")]
    [InlineData("bakcup", "--Data:Path", "/srv/directory")]
    [InlineData("--Data:Path=/srv/directory", "bakcup", "x.db")]
    public async Task An_unknown_command_is_one_clear_line_and_no_start(params string[] arguments)
    {
        (await RunAsync(arguments)).ShouldBe(2);

        var line = errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
        line.ShouldStartWith("error: ");
        line.ShouldContain("'bakcup'");
        line.ShouldContain("--help");
        output.ToString().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--Data-Path", "--Data-Path")]
    [InlineData("--synthetic", "--synthetic")]
    [InlineData("--Data:Path", "The setting --Data:Path has no value.")]
    [InlineData("@arguments.txt", "@arguments.txt")]
    public async Task An_argument_that_means_nothing_is_named(string argument, string named)
    {
        (await RunAsync(argument)).ShouldBe(2);

        errors.ToString().ShouldContain(named);
    }

    [Fact]
    public async Task Help_tells_what_there_is()
    {
        (await RunAsync("--help")).ShouldBe(0);

        output.ToString().ShouldContain("Without a command it serves");
        output.ToString().ShouldContain("--Data:Path");
        errors.ToString().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--Data:Path /a backup x.db", "--Data:Path /a", "backup x.db")]
    [InlineData("backup --Data:Path=/a x.db --urls http://localhost:1", "--Data:Path=/a --urls http://localhost:1", "backup x.db")]
    [InlineData("seed --synthetic 10 --environment Production", "--environment Production", "seed --synthetic 10")]
    [InlineData("backup --data:path /a", "--data:path /a", "backup")]
    [InlineData("backup C:x.db", "", "backup C:x.db")]
    public void Settings_go_with_every_command_wherever_they_stand(string line, string settings, string command)
    {
        var split = SettingArguments.Split(line.Split(' '));

        string.Join(' ', split.Settings).ShouldBe(settings);
        string.Join(' ', split.Command).ShouldBe(command);
    }

    private Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync(arguments, output, errors);
}
