using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Selvhjelp.Api.Data.Reading;

namespace Selvhjelp.Api.Data.SqlServer;

/// <summary>Reads from a database of SQL Server.</summary>
internal sealed class SqlServerReader(SqlConnection connection) : DirectoryReader(connection)
{
    /// <inheritdoc/>
    public override DatabaseUnavailableException? Explain(Exception failure) => SqlServerFailure.Explain(failure, connection.DataSource, connection.Database);

    /// <inheritdoc/>
    /// <remarks>
    /// SNAPSHOT sees the state at its first read to the end and waits for no writer. The database must allow it; the script of <see cref="SqlServerScript"/>
    /// sees to that.
    /// </remarks>
    protected override async Task<DbTransaction> BeginAsync(DbConnection opened, CancellationToken cancellationToken)
    {
        // A server can be set to end a transaction when a command is cancelled. A table that is read from both ends cancels two.
        await using (var command = opened.CreateCommand())
        {
            command.CommandText = "SET XACT_ABORT OFF";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        return await opened.BeginTransactionAsync(IsolationLevel.Snapshot, cancellationToken);
    }
}
