using System.CommandLine;
using System.CommandLine.Invocation;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Hosting;

namespace Selvhjelp.Api.Commands;

/// <summary>What the program can be told to do: one class a command, and to serve when there is none.</summary>
internal static class CommandLine
{
    private const int Failed = 1;
    private const int NotUnderstood = 2;

    private const string Description = """
        The directory of self-organised self-help. Without a command it serves the API and the site.

        Settings such as "--Data:Path /srv/directory" go with every command; README.md lists them.
        """;

    // How long a command may take to put things in order after Ctrl+C. The web server has its own way to stop.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(10);

    /// <summary>Does what the command line says.</summary>
    /// <returns>The exit code: 0 when it was done, 1 when it failed, 2 when it was not understood.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        var report = new StartReport(output, errors);
        try
        {
            var (settings, command) = SettingArguments.Split(args);
            var parsed = Commands(new Invocation(settings, report)).Parse(command, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Action is ParseErrorAction) throw new BadCommandException(string.Join(' ', parsed.Errors.Select(error => error.Message)));
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = output,
                Error = errors,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = parsed.CommandResult.Command is RootCommand ? null : TimeToStop,
            });
        }
        catch (BadCommandException problem)
        {
            report.Fail($"{problem.Message} Use --help to see what there is.");
            return NotUnderstood;
        }
        catch (Exception problem) when (problem is BadStartException or DatabaseUnavailableException)
        {
            report.Fail(problem.Message);
            return Failed;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            report.Fail($"A file or folder cannot be used: {problem.Message}");
            return Failed;
        }
    }

    private static RootCommand Commands(Invocation invocation)
    {
        var root = new RootCommand(Description)
        {
            BackupCommand.Create(invocation),
            RestoreCommand.Create(invocation),
            SqlCommand.Create(invocation),
        };
        root.SetAction((_, _) => ServeCommand.RunAsync(invocation));
        root.Subcommands.Add(SeedCommand.Create(invocation));
        return root;
    }
}
