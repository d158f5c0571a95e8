using System.Data.Common;
using Microsoft.Data.Sqlite;
using Selvhjelp.Api.Data.Reading;

namespace Selvhjelp.Api.Data.Sqlite;

/// <summary>Reads from an SQLite file.</summary>
internal sealed class SqliteReader(string path) : DirectoryReader(new SqliteConnection(SqliteConnections.Describe(path).ToString()))
{
    /// <inheritdoc/>
    public override DatabaseUnavailableException? Explain(Exception failure) => SqliteFailure.Explain(failure, path);

    /// <inheritdoc/>
    /// <remarks>Deferred: it takes no lock, and in WAL mode sees the state of its first read to the end (https://sqlite.org/isolation.html).</remarks>
    protected override async Task<DbTransaction> BeginAsync(DbConnection opened, CancellationToken cancellationToken)
    {
        await SqliteConnections.WaitForWritersAsync(opened, cancellationToken);
        return ((SqliteConnection)opened).BeginTransaction(deferred: true);
    }
}
