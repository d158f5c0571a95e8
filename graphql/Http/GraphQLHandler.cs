using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Execution.Cost;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Http;

/// <summary>"GraphQL over HTTP": one request, from method and media types to the status of its response.</summary>
internal sealed class GraphQLHandler(GraphQLEngine engine, Func<HttpContext, HostDecision> decide)
{
    private const string ReadMethods = "GET, POST";
    private const string CostHeader = "GraphQL-Cost";

    /// <summary>Answers a request.</summary>
    public Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        context.Response.Headers.Append(HeaderNames.Vary, CostHeader);
        var mediaType = MediaTypes.Negotiate(request);
        if (mediaType is null)
            return RefuseAsync(context, MediaTypes.Json, new HttpProblem(
                StatusCodes.Status406NotAcceptable, $"Responses are {MediaTypes.GraphQLResponse} or {MediaTypes.Json}, in UTF-8."));
        if (HttpMethods.IsGet(request.Method)) return GetAsync(context, mediaType);
        if (HttpMethods.IsPost(request.Method)) return PostAsync(context, mediaType);
        context.Response.Headers.Allow = ReadMethods;
        return RefuseAsync(context, mediaType, new HttpProblem(StatusCodes.Status405MethodNotAllowed, "Only GET and POST are served here."));
    }

    private Task GetAsync(HttpContext context, string mediaType)
        => RequestParameters.TryReadQueryString(context.Request.Query, out var parameters) is { } problem
            ? RefuseAsync(context, mediaType, problem)
            : ExecuteAsync(context, mediaType, parameters, isGet: true);

    private async Task PostAsync(HttpContext context, string mediaType)
    {
        if (!MediaTypes.IsJson(context.Request.ContentType))
        {
            await RefuseAsync(context, mediaType, new HttpProblem(
                StatusCodes.Status415UnsupportedMediaType, $"A request body must be {MediaTypes.Json}, in UTF-8."));
            return;
        }

        var (body, problem) = await RequestBody.ReadAsync(context.Request, engine.Options.MaxRequestBytes, context.RequestAborted);
        if (problem is not null)
        {
            await RefuseAsync(context, mediaType, problem);
            return;
        }

        using (body)
        {
            problem = RequestParameters.TryReadBody(body.Bytes, out var parameters);
            await (problem is null
                ? ExecuteAsync(context, mediaType, parameters, isGet: false)
                : RefuseAsync(context, mediaType, problem));
        }
    }

    private async Task ExecuteAsync(HttpContext context, string mediaType, RequestParameters parameters, bool isGet)
    {
        var decision = decide(context);
        if (decision.QueryRoot is not { } root)
        {
            await RefuseAsync(context, mediaType, new HttpProblem(decision.Status, decision.Message, decision.Code));
            return;
        }

        if (engine.Prepare(parameters.Query.Span, parameters.OperationName, out var errors) is not { } operation)
        {
            using var refused = EngineResponse.Refuse(errors);
            await WriteAsync(context, mediaType, RefusedStatus(mediaType), refused);
            return;
        }

        if (isGet && operation.Kind != OperationType.Query)
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            await RefuseAsync(context, mediaType, new HttpProblem(
                StatusCodes.Status405MethodNotAllowed, "By GET only queries are served; send this by POST.", ErrorCodes.OperationKind));
            return;
        }

        // What a request costs is not part of what the tag stands for.
        if (!TryReadCostMode(context.Request, out var cost))
        {
            await RefuseAsync(context, mediaType, new HttpProblem(
                StatusCodes.Status400BadRequest, $"The header {CostHeader} must be 'report' or 'validate', if it is given."));
            return;
        }

        var etag = cost == CostMode.Enforce ? decision.ETag : null;
        if (isGet && etag is not null && HasAlready(context.Request.Headers.IfNoneMatch, etag))
        {
            context.Response.Headers.ETag = etag;
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var request = new GraphQLRequest(parameters.Query, root)
        {
            OperationName = parameters.OperationName,
            Variables = parameters.Variables,
            MutationRoot = decision.MutationRoot,
            Cost = cost,
        };
        using var response = await engine.RunAsync(operation, request, context.RequestAborted);
        if (response.Status == ExecutionStatus.Complete && etag is not null && operation.Kind == OperationType.Query)
            context.Response.Headers.ETag = etag;
        await WriteAsync(
            context, mediaType, response.Status == ExecutionStatus.Refused ? RefusedStatus(mediaType) : StatusCodes.Status200OK, response);
    }

    /// <summary>
    /// A client that knows <c>application/graphql-response+json</c> gets 400 for a document that cannot be executed; one that only knows JSON
    /// gets 200, because it may take another status for a failure of something on the way.
    /// </summary>
    private static int RefusedStatus(string mediaType)
        => mediaType == MediaTypes.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;

    /// <summary>The header that Hot Chocolate has for this, with its values.</summary>
    private static bool TryReadCostMode(HttpRequest request, out CostMode mode)
    {
        mode = CostMode.Enforce;
        if (!request.Headers.TryGetValue(CostHeader, out var asked)) return true;
        if (asked == "report") mode = CostMode.Report;
        else if (asked == "validate") mode = CostMode.Validate;
        return mode != CostMode.Enforce;
    }

    private static bool HasAlready(StringValues ifNoneMatch, string etag)
        => ifNoneMatch.Count > 0 && EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags)
            && EntityTagHeaderValue.TryParse(etag, out var own) && tags.Any(tag => tag.Compare(own, useStrongComparison: false));

    private static async Task RefuseAsync(HttpContext context, string mediaType, HttpProblem problem)
    {
        using var response = EngineResponse.Refuse(new GraphQLError(problem.Message, problem.Code, []));
        await WriteAsync(context, mediaType, problem.Status, response);
    }

    private static async ValueTask WriteAsync(HttpContext context, string mediaType, int status, EngineResponse response)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType == MediaTypes.Json ? MediaTypes.JsonUtf8 : MediaTypes.GraphQLResponseUtf8;
        context.Response.ContentLength = response.Length;
        response.CopyTo(context.Response.BodyWriter);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }
}
