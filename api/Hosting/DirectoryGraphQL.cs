using System.Globalization;
using Microsoft.Net.Http.Headers;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Graph.Queries;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Http;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.Api.Hosting;

/// <summary>Serves the contract over the graph.</summary>
internal static class DirectoryGraphQL
{
    /// <summary>
    /// In an answer: the revision that it comes from. In a request: answer from this revision or not at all, so that a client that asks page
    /// after page sees one state of the data.
    /// </summary>
    public const string RevisionHeader = "Directory-Revision";

    /// <summary>Adds the engine, bound to the contract when it is first asked for.</summary>
    public static void AddDirectoryGraphQL(this IServiceCollection services, GraphQLSettings settings) => services.AddSingleton(provider => new GraphQLEngine(
        DirectorySchema.Build(File.ReadAllText(DirectorySchema.DefaultPath)),
        settings.Options(provider.GetRequiredService<TimeProvider>()),
        provider.GetRequiredService<ILogger<GraphQLEngine>>()));

    /// <summary>Answers at <c>/graphql</c>, from the current graph or from the one that a request asks for.</summary>
    public static void MapDirectoryGraphQL(this WebApplication app)
    {
        var graphs = app.Services.GetRequiredService<DirectoryGraphs>();
        app.MapGraphQL("/graphql", BoundEngine(app.Services), context => Decide(context, graphs));
    }

    private static GraphQLEngine BoundEngine(IServiceProvider services)
    {
        try
        {
            return services.GetRequiredService<GraphQLEngine>();
        }
        catch (Exception problem) when (problem is SchemaException or SchemaBindingException or IOException)
        {
            throw new BadStartException($"The contract {DirectorySchema.DefaultPath} cannot be served: {problem.Message}", problem);
        }
    }

    private static HostDecision Decide(HttpContext context, DirectoryGraphs graphs)
    {
        context.Response.Headers.Append(HeaderNames.Vary, RevisionHeader);
        if (graphs.CurrentOrNull is not { } graph)
        {
            context.Response.Headers.RetryAfter = "5";
            return HostDecision.Refuse(StatusCodes.Status503ServiceUnavailable, "There is no data to answer from yet. Try again in a moment.", "NOT_READY");
        }

        if (context.Request.Headers.TryGetValue(RevisionHeader, out var asked))
        {
            if (!int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var revision))
                return HostDecision.Refuse(StatusCodes.Status400BadRequest, $"The header {RevisionHeader} is '{asked}', which is no revision.", "REVISION");
            if (graphs.Find(revision) is not { } pinned)
            {
                return HostDecision.Refuse(
                    StatusCodes.Status409Conflict,
                    $"Revision {revision} is not here; the current one is {graph.Revision.Number}. Start again from the first page.",
                    "REVISION_GONE");
            }

            graph = pinned;
        }

        context.Response.Headers[RevisionHeader] = graph.Revision.Number.ToString(CultureInfo.InvariantCulture);
        return HostDecision.Execute(new QueryRoot(graph));
    }
}
