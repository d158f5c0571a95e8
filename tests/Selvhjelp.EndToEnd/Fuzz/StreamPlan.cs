namespace Selvhjelp.EndToEnd.Fuzz;

/// <summary>How a request that takes event streams is sent, and when its client goes.</summary>
/// <param name="Send">How many bytes of the request are sent; when it is not all of them, the client goes in the middle of it.</param>
/// <param name="Read">After how many bytes of the answer the client goes.</param>
/// <param name="Resets">Whether it goes without a word to the server's TCP (RST), rather than with one (FIN).</param>
/// <param name="IsSubscription">Whether nothing may come after the first response, for as long as the data stays as it is.</param>
internal sealed record StreamPlan(int Send, int Read, bool Resets, bool IsSubscription)
{
    /// <summary>Reads all that comes: a stream to its end, a subscription to its first response.</summary>
    public const int All = int.MaxValue;
}
