namespace Selvhjelp.Api.Data.Sqlite;

/// <summary>An SQLite file.</summary>
/// <param name="path">The file; it need not exist yet.</param>
internal sealed class SqliteAddress(string path) : DatabaseAddress
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <inheritdoc/>
    public override string Name => Path;

    /// <inheritdoc/>
    public override bool MayComeLater => false;

    /// <inheritdoc/>
    public override async Task<DirectoryDatabase> OpenAsync(TimeProvider time, CancellationToken cancellationToken) =>
        await SqliteDatabase.OpenAsync(Path, time, cancellationToken);
}
