using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Selvhjelp.Api.Data.Sqlite;

/// <summary>Lets SQLite itself wait for another writer, on each connection that EF Core opens.</summary>
internal sealed class BusyTimeoutInterceptor : DbConnectionInterceptor
{
    public static BusyTimeoutInterceptor Instance { get; } = new();

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = SqliteConnections.BusyTimeout;
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default) =>
        SqliteConnections.WaitForWritersAsync(connection, cancellationToken);
}
