using Microsoft.Data.Sqlite;

namespace Selvhjelp.Api.Data.Sqlite;

/// <summary>What is in a file that may be a database of the directory, of this version of the program or another.</summary>
/// <param name="Revision">The number of its last revision.</param>
internal sealed record SqliteContent(int Revision)
{
    // SQLITE_BUSY (https://sqlite.org/rescode.html#busy).
    private const int Busy = 5;

    /// <summary>Reads a file and checks all of it.</summary>
    /// <param name="path">The file; it is not changed, but for taking in its write-ahead log.</param>
    /// <param name="name">What it is called in the message.</param>
    /// <exception cref="BackupRefusedException">It is no whole database of the directory.</exception>
    public static SqliteContent Check(string path, string name)
    {
        try
        {
            using var connection = SqliteConnections.Open(path);
            if (Scalar(connection, "SELECT count(*) FROM sqlite_master WHERE name IN ('__EFMigrationsHistory', 'Revision')") is not 2L)
                throw new BackupRefusedException($"{name} is no database of this directory. Nothing was changed.");
            var integrity = Scalar(connection, "PRAGMA integrity_check(1)") as string;
            if (integrity != "ok") throw new BackupRefusedException($"{name} is damaged ({integrity?.ReplaceLineEndings(" ")}). Nothing was changed. Choose another copy.");
            if (Scalar(connection, "PRAGMA foreign_key_check") is { } table)
                throw new BackupRefusedException($"{name} is damaged: a row of {table} refers to one that is not there. Nothing was changed. Choose another copy.");
            if (Scalar(connection, "SELECT Number FROM Revision") is not long revision)
                throw new BackupRefusedException($"{name} is a database of this directory, but there are no facts in it. Nothing was changed.");
            return new SqliteContent((int)revision);
        }
        catch (SqliteException problem)
        {
            throw new BackupRefusedException(
                $"{name} is damaged, or is no SQLite database ({problem.Message.ReplaceLineEndings(" ")}). Nothing was changed.", problem);
        }
    }

    /// <summary>
    /// Takes in the write-ahead log of a database that is to be replaced, and reads its last revision; null when there is none to be read, for it is damaged
    /// or not there.
    /// </summary>
    /// <exception cref="BackupRefusedException">Another program has it open, and would go on with what is no more; nothing was changed.</exception>
    public static int? TryReadRevision(string path)
    {
        // SQLite would clear away the log of a file that is no database, and with it what might still be saved.
        if (!File.Exists(path) || !HasSignature(path)) return null;
        try
        {
            using var connection = SqliteConnections.Open(path);
            // A program that reads or copies the database is seldom done in the ten seconds of others' connections, and a person waits here.
            connection.DefaultTimeout = 1;
            // The first column is 1 when it could not be done to the end (https://sqlite.org/pragma.html#pragma_wal_checkpoint).
            if (Scalar(connection, "PRAGMA wal_checkpoint(TRUNCATE)") is not 0L) throw InUse(path);
            var revision = Scalar(connection, "SELECT Number FROM Revision") is long number ? (int?)number : null;
            // Only who has the file to himself can leave WAL mode (https://sqlite.org/wal.html): so one that has it open and does nothing is found too.
            return Scalar(connection, "PRAGMA journal_mode = DELETE") is "delete" ? revision : throw InUse(path);
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode == Busy)
        {
            throw InUse(path, problem);
        }
        catch (SqliteException)
        {
            return null;
        }
    }

    private static BackupRefusedException InUse(string path, Exception? problem = null) => new(
        $"Another program has {path} open. Nothing was changed. Close whatever reads or copies the database, then restore again.", problem);

    // Database File Format, section 1.3.1.
    private static bool HasSignature(string path)
    {
        var signature = "SQLite format 3\0"u8;
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[signature.Length];
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(signature);
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
