namespace Selvhjelp.Api.Data;

/// <summary>Work with the database that is done whole or not at all, and again when what stopped it passes by itself.</summary>
internal static class UnitOfWork
{
    private const int Attempts = 3;

    // A failure that came slowly, such as a server that does not answer, is not waited for again: the caller has waited enough.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);

    /// <summary>Does the work with a new connection, up to three times with a growing pause between.</summary>
    /// <param name="connect">Makes the connection of each attempt.</param>
    /// <param name="work">The work. It may be done again, also when its commit succeeded and only the answer was lost: so it is the same done twice.</param>
    /// <param name="time">Measures the pauses.</param>
    /// <param name="cancellationToken">Stops the work, and the waiting.</param>
    /// <exception cref="DatabaseUnavailableException">The database could not be used, for a reason that its message tells.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; nothing of it was kept.</exception>
    public static async Task<TResult> RunAsync<TConnection, TResult>(
        Func<TConnection> connect, Func<TConnection, Task<TResult>> work, TimeProvider time, CancellationToken cancellationToken)
        where TConnection : IDatabaseConnection
    {
        var start = time.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            // Not held through the pause: it may be the one that another waits for.
            await using (var connection = connect())
            {
                try
                {
                    return await work(connection);
                }
                catch (Exception e) when (cancellationToken.IsCancellationRequested && e is not OperationCanceledException)
                {
                    // SqlClient reports a command that was stopped as an error of the server.
                    throw new OperationCanceledException("The work with the database was stopped.", e, cancellationToken);
                }
                catch (Exception e) when (connection.Explain(e) is { } explained)
                {
                    if (!explained.IsTransient || attempt == Attempts || time.GetElapsedTime(start) > Patience) throw explained;
                }
            }

            await Task.Delay(FirstPause * Math.Pow(5, attempt - 1), time, cancellationToken);
        }
    }
}
