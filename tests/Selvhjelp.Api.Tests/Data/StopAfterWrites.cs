using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Sqlite;

namespace Selvhjelp.Api.Tests.Data;

/// <summary>Asks to stop when a number of updates have been sent to the database: as if the program were told to end in the middle.</summary>
internal sealed class StopAfterWrites(int writes, CancellationTokenSource stop) : DbCommandInterceptor
{
    private int sent;

    public DirectoryContext CreateContext(string path) => new SqliteDirectoryContext(
        new DbContextOptionsBuilder<SqliteDirectoryContext>(SqliteDirectoryContext.OptionsFor(path)).AddInterceptors(this).Options,
        TimeProvider.System);

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.StartsWith("UPDATE", StringComparison.Ordinal) && ++sent == writes) stop.Cancel();
        return ValueTask.FromResult(result);
    }
}
