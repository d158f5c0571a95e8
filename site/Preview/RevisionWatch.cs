using System.Net.ServerSentEvents;
using System.Text.Json;

namespace Selvhjelp.Site.Preview;

/// <summary>Hears from the API of each new revision of the data, by its subscription over server-sent events.</summary>
/// <param name="http">A client without a time limit: the answer lasts.</param>
/// <param name="api">Address of the GraphQL endpoint.</param>
/// <param name="patience">How long to wait before asking again when the API is away.</param>
internal sealed class RevisionWatch(HttpClient http, Uri api, TimeSpan patience)
{
    /// <summary>Tells of the present revision, of each new one, and of the present one again when the API was away, until it is cancelled.</summary>
    public async Task RunAsync(Action<int> tell, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                await foreach (var revision in ListenAsync(cancellation)) tell(revision);
            }
            catch (Exception problem) when (problem is HttpRequestException or IOException or JsonException or KeyNotFoundException or InvalidOperationException)
            {
                // It is away, or stopped in the middle: what is new is told when it is back.
            }
            await Task.Delay(patience, cancellation);
        }
    }

    private async IAsyncEnumerable<int> ListenAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var address = new UriBuilder(api) { Query = "query=" + Uri.EscapeDataString("subscription { revisions { number } }") };
        using var request = new HttpRequestMessage(HttpMethod.Get, address.Uri) { Headers = { { "Accept", "text/event-stream" } } };
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        answer.EnsureSuccessStatusCode();
        await using var stream = await answer.Content.ReadAsStreamAsync(cancellation);
        await foreach (var item in SseParser.Create(stream).EnumerateAsync(cancellation))
        {
            if (item.EventType != "next") continue;
            using var json = JsonDocument.Parse(item.Data);
            yield return json.RootElement.GetProperty("data").GetProperty("revisions").GetProperty("number").GetInt32();
        }
    }
}
