using Microsoft.AspNetCore.Http;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Http;

/// <summary>Responses that are one piece of JSON.</summary>
internal static class Replies
{
    /// <summary>What caches are told of everything but an answer to a query by GET without errors.</summary>
    public const string NoStore = "no-store";

    /// <summary>Refuses a request as HTTP. Also to a client that takes only events this is JSON, for there is no stream.</summary>
    public static void Refuse(HttpContext context, string mediaType, HttpProblem problem)
    {
        using var response = EngineResponse.Refuse(new GraphQLError(problem.Message, problem.Code, []));
        Write(context, mediaType, problem.Status, response);
    }

    /// <summary>Writes a response whose headers for caches are set already, or that is not to be kept.</summary>
    /// <remarks>It is sent when the request ends: a response in one piece needs no flush of its own.</remarks>
    public static void Write(HttpContext context, string mediaType, int status, EngineResponse response, string cacheControl = NoStore)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType == MediaTypes.GraphQLResponse ? MediaTypes.GraphQLResponseUtf8 : MediaTypes.JsonUtf8;
        context.Response.ContentLength = response.Length;
        context.Response.Headers.CacheControl = cacheControl;
        response.CopyTo(context.Response.BodyWriter);
    }

    /// <summary>
    /// A client that knows <c>application/graphql-response+json</c> gets 400 for a document that cannot be executed; one that only knows JSON
    /// gets 200, because it may take another status for a failure of something on the way.
    /// </summary>
    public static int RefusedStatus(string mediaType)
        => mediaType == MediaTypes.GraphQLResponse ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
}
