using Microsoft.Data.Sqlite;

namespace Selvhjelp.Api.Data.Sqlite;

/// <summary>Says in plain words what a failure of SQLite means (result codes: https://sqlite.org/rescode.html).</summary>
internal static class SqliteFailure
{
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int IoError = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>The failure for people; null when it is no failure of the file.</summary>
    public static DatabaseUnavailableException? Explain(Exception e, string path)
    {
        var sqlite = e as SqliteException ?? e.InnerException as SqliteException;
        var message = sqlite?.SqliteErrorCode switch
        {
            Corrupt or NotADatabase => $"The database {path} is damaged, or is no database. Nothing was changed. Restore a copy, or move the file away to start anew.",
            CannotOpen when !File.Exists(path) => $"The database {path} is gone, or its folder cannot be read. Nothing was changed. Put it back, or restore a copy.",
            ReadOnly or CannotOpen =>
                $"The database {path} cannot be opened for writing. Nothing was changed. Make the file and its folder writable, or choose another with --Data:Path.",
            Full => $"The disk of {path} is full. The change was not kept. Make room and try again.",
            IoError => $"The database {path} cannot be read or written ({sqlite.Message}). Check the disk.",
            Busy => $"The database {path} is being written by another program, such as a backup. The change was not kept. Try again.",
            _ => null,
        };
        return message is null ? null : new DatabaseUnavailableException(message, e) { IsTransient = sqlite!.SqliteErrorCode == Busy };
    }
}
