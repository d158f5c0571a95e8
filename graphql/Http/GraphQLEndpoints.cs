using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Http;

/// <summary>Serves an engine over HTTP.</summary>
public static class GraphQLEndpoints
{
    /// <summary>Serves GraphQL over HTTP at an address, by GET, HEAD and POST, and over server-sent events.</summary>
    /// <param name="endpoints">The program's endpoints.</param>
    /// <param name="pattern">The path, such as <c>/graphql</c>.</param>
    /// <param name="engine">The engine.</param>
    /// <param name="decide">Says for each request on which objects it is executed, or that it is not.</param>
    /// <param name="options">What else is offered; the defaults when null.</param>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        GraphQLEngine engine,
        Func<HttpContext, HostDecision> decide,
        GraphQLHttpOptions? options = null)
    {
        options ??= new GraphQLHttpOptions();
        var time = endpoints.ServiceProvider.GetService<TimeProvider>() ?? TimeProvider.System;
        var stopping = endpoints.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        var handler = new GraphQLHandler(engine.Options.MaxRequestBytes, new GraphQLExchange(engine, decide, options, time, stopping), options.Page);
        return endpoints.Map(pattern, (RequestDelegate)handler.HandleAsync).WithDisplayName($"GraphQL {pattern}");
    }
}
