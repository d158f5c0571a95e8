using System.CommandLine;
using Selvhjelp.Api.Data.Sqlite;
using Selvhjelp.Api.Graph;

namespace Selvhjelp.Api.Commands;

/// <summary><c>restore FILE</c>: puts a backup in the place of the SQLite database.</summary>
internal static class RestoreCommand
{
    private static readonly Argument<string> Source = new("FILE") { Description = "A file that 'backup' wrote, of this version of the program or an older one." };

    /// <summary>The command, ready to be added to the program's root.</summary>
    public static Command Create(Invocation invocation)
    {
        var command = new Command("restore", "Puts a backup in the place of the SQLite database, which is kept beside it. The program must not run.") { Source };
        command.SetAction((arguments, cancellation) => RunAsync(invocation, Path.GetFullPath(arguments.GetRequiredValue(Source)), cancellation));
        return command;
    }

    private static async Task RunAsync(Invocation invocation, string file, CancellationToken cancellation)
    {
        var database = invocation.SqliteFile("RESTORE DATABASE");
        var restore = new SqliteRestore(
            database,
            async (path, token) => await SqliteDatabase.OpenAsync(path, TimeProvider.System, token),
            facts => DirectoryGraph.Build(facts),
            TimeProvider.System);
        var restored = await restore.RunAsync(file, cancellation);
        invocation.Report.Say("Data", $"{database} is now {file}: its revision {restored.Backup} is now revision {restored.Revision}");
        if (restored.Kept is { } kept) invocation.Report.Say("Kept", $"{kept}, the database that was replaced");
    }
}
