using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Selvhjelp.GraphQL.Http;

/// <summary>"GraphQL over HTTP": one request, from method and media types to its parameters. What becomes of it is <see cref="GraphQLExchange"/>'s.</summary>
internal sealed class GraphQLHandler(int maxRequestBytes, GraphQLExchange exchange, RequestDelegate? page)
{
    /// <summary>A server of any kind must have GET and HEAD (RFC 9110, section 9.1); "GraphQL over HTTP" adds POST.</summary>
    private const string Methods = "GET, HEAD, POST";

    /// <summary>The headers of a request that decide about its answer, beside those that the program looks at.</summary>
    private const string Vary = $"Accept, {CostHeader.Name}";

    /// <summary>Answers a request.</summary>
    public Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        context.Response.Headers.Append(HeaderNames.Vary, Vary);
        // What is written in answer to HEAD, the server of HTTP leaves out: all but an event stream is made as for GET.
        var isSafe = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (page is not null && isSafe && IsVisit(request)) return page(context);
        var mediaType = MediaTypes.Negotiate(request);
        if (mediaType is null)
            return Refuse(context, MediaTypes.Json, new HttpProblem(
                StatusCodes.Status406NotAcceptable,
                $"Responses are {MediaTypes.GraphQLResponse}, {MediaTypes.Json} or {MediaTypes.EventStream}, in UTF-8."));
        if (isSafe) return SendAsync(GetAsync(context, mediaType));
        if (HttpMethods.IsPost(request.Method)) return SendAsync(PostAsync(context, mediaType));
        context.Response.Headers.Allow = Methods;
        return Refuse(context, mediaType, new HttpProblem(
            StatusCodes.Status405MethodNotAllowed, "Only GET, HEAD and POST are served here; event streams have a connection each."));
    }

    /// <summary>
    /// Whether a person opens the address in a browser, rather than a program asks. What is asked by a hash alone, a page could not show. Who sends a query is
    /// a program unless it also names what only browsers do: some programs name HTML first without their authors' having chosen it.
    /// </summary>
    private static bool IsVisit(HttpRequest request)
    {
        if (!MediaTypes.PrefersHtml(request)) return false;
        var query = request.Query;
        return query.ContainsKey("query")
            ? MediaTypes.Names(request, MediaTypes.Xhtml) && (query["query"] is [{ Length: > 0 }] || !query.ContainsKey("extensions"))
            : !query.ContainsKey("extensions");
    }

    private static Task Refuse(HttpContext context, string mediaType, HttpProblem problem)
    {
        Replies.Refuse(context, mediaType, problem);
        return Task.CompletedTask;
    }

    /// <summary>Sends what was opened. Nothing here holds the request's body, for a stream may be open for days.</summary>
    private static Task SendAsync(ValueTask<OpenStream?> answering)
    {
        return answering.IsCompletedSuccessfully ? answering.Result?.SendAsync() ?? Task.CompletedTask : AwaitedAsync(answering);

        static async Task AwaitedAsync(ValueTask<OpenStream?> answering)
        {
            if (await answering is { } stream) await stream.SendAsync();
        }
    }

    private ValueTask<OpenStream?> GetAsync(HttpContext context, string mediaType)
    {
        if (RequestParameters.TryReadQueryString(context.Request, out var parameters) is not { } problem)
            return exchange.AnswerAsync(context, mediaType, parameters, isSafe: true);
        Replies.Refuse(context, mediaType, problem);
        return default;
    }

    private async ValueTask<OpenStream?> PostAsync(HttpContext context, string mediaType)
    {
        if (RequestBody.Check(context.Request) is { } unreadable)
        {
            Replies.Refuse(context, mediaType, unreadable);
            return null;
        }

        var (body, problem) = await RequestBody.ReadAsync(context.Request, maxRequestBytes, context.RequestAborted);
        if (problem is not null)
        {
            Replies.Refuse(context, mediaType, problem);
            return null;
        }

        using (body)
        {
            problem = RequestParameters.TryReadBody(body.Bytes, out var parameters);
            if (problem is null) return await exchange.AnswerAsync(context, mediaType, parameters, isSafe: false);
            Replies.Refuse(context, mediaType, problem);
            return null;
        }
    }
}
