using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Selvhjelp.GraphQL.Http;

/// <summary>"GraphQL over HTTP": one request, from method and media types to its parameters. What becomes of it is <see cref="GraphQLExchange"/>'s.</summary>
internal sealed class GraphQLHandler(int maxRequestBytes, GraphQLExchange exchange, RequestDelegate? page)
{
    private const string ReadMethods = "GET, POST";

    /// <summary>The headers of a request that decide about its answer, beside those that the program looks at.</summary>
    private const string Vary = $"Accept, {CostHeader.Name}";

    /// <summary>Answers a request.</summary>
    public Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        context.Response.Headers.Append(HeaderNames.Vary, Vary);
        if (page is not null && HttpMethods.IsGet(request.Method) && IsVisit(request)) return page(context);
        var mediaType = MediaTypes.Negotiate(request);
        if (mediaType is null)
            return Replies.RefuseAsync(context, MediaTypes.Json, new HttpProblem(
                StatusCodes.Status406NotAcceptable,
                $"Responses are {MediaTypes.GraphQLResponse}, {MediaTypes.Json} or {MediaTypes.EventStream}, in UTF-8."));
        if (HttpMethods.IsGet(request.Method)) return GetAsync(context, mediaType);
        if (HttpMethods.IsPost(request.Method)) return PostAsync(context, mediaType);
        context.Response.Headers.Allow = ReadMethods;
        return Replies.RefuseAsync(context, mediaType, new HttpProblem(
            StatusCodes.Status405MethodNotAllowed, "Only GET and POST are served here; event streams have a connection each."));
    }

    /// <summary>Whether a person opens the address in a browser, rather than a program asks.</summary>
    private static bool IsVisit(HttpRequest request)
        => !request.Query.ContainsKey("query") && !request.Query.ContainsKey("extensions") && MediaTypes.Names(request, "text/html");

    private Task GetAsync(HttpContext context, string mediaType)
        => RequestParameters.TryReadQueryString(context.Request.Query, out var parameters) is { } problem
            ? Replies.RefuseAsync(context, mediaType, problem)
            : exchange.AnswerAsync(context, mediaType, parameters, isGet: true);

    private async Task PostAsync(HttpContext context, string mediaType)
    {
        if (!MediaTypes.IsJson(context.Request.ContentType))
        {
            await Replies.RefuseAsync(context, mediaType, new HttpProblem(
                StatusCodes.Status415UnsupportedMediaType, $"A request body must be {MediaTypes.Json}, in UTF-8."));
            return;
        }

        var (body, problem) = await RequestBody.ReadAsync(context.Request, maxRequestBytes, context.RequestAborted);
        if (problem is not null)
        {
            await Replies.RefuseAsync(context, mediaType, problem);
            return;
        }

        using (body)
        {
            problem = RequestParameters.TryReadBody(body.Bytes, out var parameters);
            await (problem is null
                ? exchange.AnswerAsync(context, mediaType, parameters, isGet: false)
                : Replies.RefuseAsync(context, mediaType, problem));
        }
    }
}
