using System.Net;
using System.Text;
using System.Text.Json;

namespace Selvhjelp.Site.Tests.Fetch;

/// <summary>Answers requests in memory, and remembers what was asked.</summary>
/// <param name="answer">Given the operation, the cursor and the revision asked for, the answer.</param>
internal sealed class FakeHandler(Func<Ask, FakeAnswer> answer) : HttpMessageHandler
{
    private readonly Lock gate = new();
    private readonly List<Ask> asked = [];

    public IReadOnlyList<Ask> Asked
    {
        get
        {
            lock (gate) return [.. asked];
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var body = JsonDocument.Parse(await request.Content!.ReadAsByteArrayAsync(cancellationToken));
        var variables = body.RootElement.GetProperty("variables");
        var ask = new Ask(
            body.RootElement.GetProperty("operationName").GetString()!,
            variables.ValueKind == JsonValueKind.Object ? variables.GetProperty("after").GetString() : null,
            request.Headers.TryGetValues("Directory-Revision", out var values) ? values.Single() : null);
        lock (gate) asked.Add(ask);
        var (status, json, revision) = answer(ask);
        var response = new HttpResponseMessage(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        if (revision is not null) response.Headers.Add("Directory-Revision", revision);
        return response;
    }
}

internal sealed record Ask(string Operation, string? After, string? Revision);

internal sealed record FakeAnswer(HttpStatusCode Status, string Json, string? Revision);
