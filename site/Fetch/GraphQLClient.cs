using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Selvhjelp.Site.Fetch;

/// <summary>Sends operations to the API and says in one line what went wrong.</summary>
/// <param name="http">Used as it is; its time limit holds for each request.</param>
/// <param name="endpoint">Address of the GraphQL endpoint.</param>
internal sealed class GraphQLClient(HttpClient http, Uri endpoint)
{
    /// <summary>Request and response header with the number of the revision that an answer comes from.</summary>
    public const string RevisionHeader = "Directory-Revision";

    /// <summary>Sends an operation and gives its data with the revision that the API names.</summary>
    /// <param name="operation">What to ask.</param>
    /// <param name="variables">Which page of a list; null for an operation without variables.</param>
    /// <param name="revision">The revision to answer from; null for the API's newest.</param>
    /// <param name="answer">How the answer is written.</param>
    /// <param name="cancellation">Ends the request.</param>
    /// <exception cref="RevisionGoneException">The API no longer keeps that revision.</exception>
    /// <exception cref="SiteBuildException">There is no answer, or not one that can be used.</exception>
    public async Task<(T Data, string Revision)> AskAsync<T>(
        Operation operation, QuestionVariables? variables, string? revision, JsonTypeInfo<Answer<T>> answer, CancellationToken cancellation)
        where T : class
    {
        var question = new Question(operation.Document, operation.Name, variables);
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint)
        {
            Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(question, AnswerJson.Default.Question))
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
            },
        };
        // GraphQL over HTTP: with this media type the status code tells about the request, not only about the transport.
        request.Headers.Accept.ParseAdd("application/graphql-response+json, application/json;q=0.9");
        if (revision is not null) request.Headers.Add(RevisionHeader, revision);
        try
        {
            using var response = await http.SendAsync(request, cancellation);
            if (response.StatusCode == HttpStatusCode.Conflict) throw new RevisionGoneException();
            var body = await response.Content.ReadAsByteArrayAsync(cancellation);
            return (DataOf(operation, response, body, answer), RevisionOf(response));
        }
        catch (HttpRequestException e)
        {
            throw new SiteBuildException($"No answer from the API at {endpoint}: {(e.InnerException?.Message ?? e.Message).TrimEnd('.')}.", e);
        }
        catch (TaskCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new SiteBuildException($"The API at {endpoint} did not answer {operation.Name} within {http.Timeout.TotalSeconds:0} s.", e);
        }
    }

    private T DataOf<T>(Operation operation, HttpResponseMessage response, byte[] body, JsonTypeInfo<Answer<T>> answerType) where T : class
    {
        Answer<T>? answer = null;
        JsonException? unreadable = null;
        try
        {
            answer = JsonSerializer.Deserialize(body, answerType);
        }
        catch (JsonException e)
        {
            unreadable = e;
        }
        if (answer?.Errors is { Count: > 0 } errors)
            throw new SiteBuildException($"The API refused {operation.Name}: {OneLine(errors[0].Message)}");
        if (!response.IsSuccessStatusCode)
            throw new SiteBuildException($"The API at {endpoint} answered {operation.Name} with HTTP {(int)response.StatusCode}.{AdviceOn(response.StatusCode)}");
        if (answer?.Data is null)
            throw new SiteBuildException($"The answer to {operation.Name} does not fit the contract: {Reason(unreadable)}", unreadable);
        return answer.Data;
    }

    private string RevisionOf(HttpResponseMessage response) =>
        response.Headers.TryGetValues(RevisionHeader, out var values)
            ? values.First()
            : throw new SiteBuildException($"The API at {endpoint} does not say which revision it answers from (header {RevisionHeader}).");

    // What other pages of a server answer to a POST.
    private static string AdviceOn(HttpStatusCode status) => status is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed
        ? " Is that the address of its GraphQL endpoint? It ends with /graphql."
        : "";

    private static string Reason(JsonException? e) => e is null ? "it has no data." : OneLine(e.Message);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
