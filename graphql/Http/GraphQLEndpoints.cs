using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Http;

/// <summary>Serves an engine over HTTP.</summary>
public static class GraphQLEndpoints
{
    /// <summary>Serves GraphQL over HTTP at an address, by GET and POST.</summary>
    /// <param name="endpoints">The program's endpoints.</param>
    /// <param name="pattern">The path, such as <c>/graphql</c>.</param>
    /// <param name="engine">The engine.</param>
    /// <param name="decide">Says for each request on which objects it is executed, or that it is not.</param>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints, string pattern, GraphQLEngine engine, Func<HttpContext, HostDecision> decide)
    {
        var handler = new GraphQLHandler(engine, decide);
        return endpoints.Map(pattern, (RequestDelegate)handler.HandleAsync).WithDisplayName($"GraphQL {pattern}");
    }
}
