using System.CommandLine;
using Selvhjelp.Api.Data.SqlServer;
using Selvhjelp.Api.Hosting;

namespace Selvhjelp.Api.Commands;

/// <summary><c>sql</c>: writes the script that makes the tables in SQL Server, or brings older ones up to date. It connects to nothing.</summary>
internal static class SqlCommand
{
    /// <summary>The command, for the command line.</summary>
    public static Command Create(Invocation invocation)
    {
        var output = new Option<string>("--output", "-o") { Description = "The file to write; without it, standard output." };
        var command = new Command("sql", "Writes the T-SQL script that makes the tables of this version in SQL Server. It can be run again.") { output };
        command.SetAction((parsed, cancellation) =>
            WriteAsync(parsed.GetValue(output), parsed.InvocationConfiguration.Output, invocation.Report, cancellation));
        return command;
    }

    private static async Task<int> WriteAsync(string? file, TextWriter output, StartReport report, CancellationToken cancellation)
    {
        var script = SqlServerScript.Write();
        if (file is null)
        {
            await output.WriteAsync(script.AsMemory(), cancellation);
            return 0;
        }

        try
        {
            await File.WriteAllTextAsync(file, script, cancellation);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new BadStartException($"The file {file} cannot be written: {problem.Message}", problem);
        }

        report.Say("SQL", $"{file}: run it with sqlcmd -b -S SERVER -d DATABASE -i {file}");
        return 0;
    }
}
