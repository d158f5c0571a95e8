using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Selvhjelp.Api.Tests.Data;

/// <summary>Asks to stop when a number of commands with updates have been sent to the database: as if the program were told to end in the middle.</summary>
internal sealed class StopAfterWrites(int writes, CancellationTokenSource stop) : DbCommandInterceptor
{
    private int sent;

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.Contains("UPDATE", StringComparison.Ordinal) && ++sent == writes) stop.Cancel();
        return ValueTask.FromResult(result);
    }
}
