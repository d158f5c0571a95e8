using Microsoft.Data.Sqlite;

namespace Selvhjelp.Api.Data.Sqlite;

/// <summary>Copies the database of one revision into a file, while the program reads and writes it.</summary>
internal static class SqliteBackup
{
    /// <summary>Writes a backup: the whole file, checked, or none.</summary>
    /// <param name="database">The database.</param>
    /// <param name="file">The new file.</param>
    /// <returns>What is in the backup.</returns>
    /// <exception cref="BackupRefusedException">There is no database, or the file cannot be made; nothing was changed.</exception>
    public static SqliteContent Write(string database, string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (!File.Exists(database)) throw new BackupRefusedException($"There is no database {database}. Say with --Data:Path in which folder it is.");
        if (Path.Exists(file)) throw new BackupRefusedException($"{file} is there already, and a backup overwrites nothing. Choose another name.");
        if (!Directory.Exists(folder)) throw new BackupRefusedException($"There is no folder {folder} to write the backup into. Make it, or choose another.");
        var draft = $"{file}.{Guid.NewGuid():n}.partial";
        try
        {
            Copy(database, draft);
            var content = SqliteContent.Check(draft, database);
            DurableFile.Name(draft, file);
            return content;
        }
        catch (Exception problem) when (problem is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new BackupRefusedException($"The backup {file} could not be written ({problem.Message.ReplaceLineEndings(" ")}). Nothing was kept of it.", problem);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    // It reads in one transaction, so all is of one revision; and waits for no writer, nor a writer for it (https://sqlite.org/lang_vacuum.html).
    private static void Copy(string database, string draft)
    {
        using var connection = SqliteConnections.Open(database);
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", draft);
        command.ExecuteNonQuery();
    }
}
