namespace Selvhjelp.Api.Data.Sqlite;

/// <summary>
/// Keeps an SQLite file for one process: <c>directory.db.lock</c> beside it is held open and lets nobody else open it. The operating system lets go of it
/// when the process ends, however it ends; the file itself stays and means nothing.
/// </summary>
internal sealed class DatabaseLock : IDisposable
{
    private readonly FileStream held;

    private DatabaseLock(FileStream held) => this.held = held;

    /// <summary>Takes the lock of a database file.</summary>
    /// <exception cref="DatabaseInUseException">Another process has it.</exception>
    /// <exception cref="DatabaseUnavailableException">The folder cannot be made or written to.</exception>
    public static DatabaseLock Take(string databasePath)
    {
        var folder = Path.GetDirectoryName(databasePath)!;
        try
        {
            System.IO.Directory.CreateDirectory(folder);
            return new DatabaseLock(new FileStream(databasePath + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (IsSharingViolation(e))
        {
            throw new DatabaseInUseException(databasePath, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseUnavailableException($"The folder {folder} cannot be written to ({e.Message}). Make it writable, or choose another with --Data:Path.", e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => held.Dispose();

    // Windows: ERROR_SHARING_VIOLATION. Unix: .NET holds an advisory lock, and reports EWOULDBLOCK (11 on Linux, 35 on macOS).
    private static bool IsSharingViolation(IOException e) => (e.HResult & 0xFFFF) is 32 or 11 or 35;
}
