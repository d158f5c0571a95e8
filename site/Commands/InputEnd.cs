namespace Selvhjelp.Site.Commands;

/// <summary>
/// Work that stops when an input ends. The operating system ends a pipe when the program at its other end dies, however it dies.
/// </summary>
internal static class InputEnd
{
    /// <summary>Does the work until it is done or the input ends, whichever is first. What comes in is not used.</summary>
    /// <exception cref="OperationCanceledException">The input ended, or <paramref name="cancellation"/> was cancelled.</exception>
    public static async Task<T> StopsAsync<T>(Stream input, Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        // A read of standard input blocks its thread and cannot be cancelled: nobody waits for it once the work is done.
        var ended = Task.Run(() => ReadToEnd(input), CancellationToken.None);
        var working = work(stop.Token);
        if (await Task.WhenAny(working, ended) == ended) await stop.CancelAsync();
        return await working;
    }

    private static void ReadToEnd(Stream input)
    {
        try
        {
            input.CopyTo(Stream.Null);
        }
        catch (IOException)
        {
            // An input that breaks has ended too.
        }
    }
}
