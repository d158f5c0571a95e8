using System.CommandLine;
using Selvhjelp.Api.Data.Sqlite;

namespace Selvhjelp.Api.Commands;

/// <summary><c>backup FILE</c>: copies the SQLite database into a new file.</summary>
internal static class BackupCommand
{
    private static readonly Argument<string> Target = new("FILE") { Description = "The new file. It must not be there yet." };

    /// <summary>The command, ready to be added to the program's root.</summary>
    public static Command Create(Invocation invocation)
    {
        var command = new Command("backup", "Copies the SQLite database into a file, also while the program serves and writes.") { Target };
        command.SetAction(arguments =>
        {
            var file = Path.GetFullPath(arguments.GetRequiredValue(Target));
            var content = SqliteBackup.Write(invocation.SqliteFile("BACKUP DATABASE"), file);
            invocation.Report.Say("Backup", FormattableString.Invariant($"{file}, revision {content.Revision}, {new FileInfo(file).Length / 1e6:0.0} MB"));
        });
        return command;
    }
}
