using System.Globalization;

namespace Selvhjelp.Api.Data.Sqlite;

/// <summary>
/// Puts a backup in the place of the database. All work is done on a copy beside it; then the copy is renamed, in one step. So whenever it is stopped, the
/// database is the old one or the new one, whole.
/// </summary>
/// <param name="database">The database; it need not exist.</param>
/// <param name="open">Opens a file and brings its tables up to date.</param>
/// <param name="check">Throws <see cref="InvalidDataException"/> for facts that cannot be served.</param>
/// <param name="time">Gives the time of the new revision, and the name of the replaced database.</param>
internal sealed class SqliteRestore(
    string database, Func<string, CancellationToken, Task<DirectoryDatabase>> open, Action<DirectoryFacts> check, TimeProvider time)
{
    // Where the replaced database cannot be read, nobody knows how many revisions clients have seen. So many there have not been.
    private const int RevisionsUnknown = 1_000_000;

    private readonly string draft = database + ".restoring";

    /// <summary>Restores a backup.</summary>
    /// <exception cref="DatabaseInUseException">The program runs.</exception>
    /// <exception cref="BackupRefusedException">The file is no healthy database that this program can serve; nothing was changed.</exception>
    public async Task<Restored> RunAsync(string file, CancellationToken cancellation)
    {
        if (!File.Exists(file)) throw new BackupRefusedException($"There is no file {file}. Nothing was changed.");
        if (file == database) throw new BackupRefusedException($"{file} is the database itself. Nothing was changed.");
        using var held = DatabaseLock.Take(database);
        try
        {
            Clear(draft);
            CopyBackup(file);
            var backup = SqliteContent.Check(draft, file);
            var replaced = SqliteContent.TryReadRevision(database);
            var revision = await BringUpToDateAsync(file, replaced ?? backup.Revision + RevisionsUnknown, cancellation);
            if (File.Exists(draft + "-wal")) throw new BackupRefusedException($"{file} could not be copied whole. Nothing was changed. Try again.");
            cancellation.ThrowIfCancellationRequested();
            var kept = Keep();
            DurableFile.Replace(draft, database);
            return new Restored(backup.Revision, revision, kept);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new BackupRefusedException($"{file} was not restored ({problem.Message}). The database is as it was.", problem);
        }
        finally
        {
            Clear(draft);
        }
    }

    // With the log of a database that was not closed. The backup itself is never opened, so that nothing is written beside it.
    private void CopyBackup(string file)
    {
        File.Copy(file, draft);
        if (File.Exists(file + "-wal")) File.Copy(file + "-wal", draft + "-wal");
    }

    private async Task<int> BringUpToDateAsync(string file, int above, CancellationToken cancellation)
    {
        try
        {
            using var opened = await open(draft, cancellation);
            using var store = new DirectoryStore(opened, time);
            var revision = await store.RaiseAboveAsync(above, cancellation);
            check(await store.ReadFactsAsync(cancellation));
            return revision;
        }
        catch (InvalidDataException problem)
        {
            throw new BackupRefusedException($"{file} cannot be served: {problem.Message} Nothing was changed.", problem);
        }
        catch (DatabaseUnavailableException problem)
        {
            throw new BackupRefusedException(problem.Message.Replace(draft, file, StringComparison.Ordinal), problem);
        }
    }

    // Returns the name under which the replaced database stays. Its log goes with it: left here, it would be read into the new one.
    private string? Keep()
    {
        if (!File.Exists(database)) return null;
        var name = $"{Path.GetFileNameWithoutExtension(database)}-replaced-{time.GetUtcNow().UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}.db";
        var kept = Path.Combine(Path.GetDirectoryName(database)!, name);
        DurableFile.Copy(database, kept);
        if (File.Exists(database + "-wal")) DurableFile.Copy(database + "-wal", kept + "-wal");
        File.Delete(database + "-wal");
        File.Delete(database + "-shm");
        return kept;
    }

    private static void Clear(string draft)
    {
        foreach (var end in new[] { "", "-wal", "-shm", ".lock" }) File.Delete(draft + end);
    }
}

/// <summary>What a restore did.</summary>
/// <param name="Backup">The revision that the backup was made of.</param>
/// <param name="Revision">The revision that it is now: above every one that clients may have seen.</param>
/// <param name="Kept">The file in which the replaced database stays; null when there was none.</param>
internal sealed record Restored(int Backup, int Revision, string? Kept);
