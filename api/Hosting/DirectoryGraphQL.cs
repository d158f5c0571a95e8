using Microsoft.Net.Http.Headers;
using Selvhjelp.Api.Graph;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Http;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.Api.Hosting;

/// <summary>Serves the contract over the graph.</summary>
internal static class DirectoryGraphQL
{
    private const string Path = "/graphql";
    private const string AnyOrigin = "GraphQL";

    /// <summary>Adds the engine, bound to the contract when it is first asked for.</summary>
    public static void AddDirectoryGraphQL(this IServiceCollection services, GraphQLSettings settings) => services.AddSingleton(provider => new GraphQLEngine(
        DirectorySchema.Build(File.ReadAllText(DirectorySchema.DefaultPath)),
        settings.Options(provider.GetRequiredService<TimeProvider>()),
        provider.GetRequiredService<ILogger<GraphQLEngine>>()));

    /// <summary>
    /// Lets pages of any origin ask, and read what they are answered: all of it is open to everybody, and nobody is known by a cookie (Fetch, "CORS protocol").
    /// </summary>
    public static void AddDirectoryGraphQLOrigins(this IServiceCollection services) => services.AddCors(cors => cors.AddPolicy(AnyOrigin, policy => policy
        .AllowAnyOrigin()
        .WithMethods(HttpMethods.Get, HttpMethods.Head, HttpMethods.Post)
        .AllowAnyHeader()
        .WithExposedHeaders(DirectoryAnswers.RevisionHeader, HeaderNames.ETag, HeaderNames.RetryAfter)
        .SetPreflightMaxAge(TimeSpan.FromDays(1))));

    /// <summary>Answers to the questions that browsers ask for pages of other origins. Whatever has no header <c>Origin</c> goes past it.</summary>
    public static void UseDirectoryGraphQLOrigins(this WebApplication app) =>
        app.UseWhen(
            context => context.Request.Path == Path && context.Request.Headers.Origin.Count > 0,
            branch => branch.UseCors(AnyOrigin));

    /// <summary>Answers at <c>/graphql</c>: programs from the current graph or from the one that they ask for, browsers with GraphiQL.</summary>
    public static void MapDirectoryGraphQL(this WebApplication app, GraphQLSettings settings)
    {
        var engine = FromContract(app.Services.GetRequiredService<GraphQLEngine>);
        var answers = new DirectoryAnswers(app.Services.GetRequiredService<DirectoryGraphs>(), FromContract(() => File.ReadAllBytes(DirectorySchema.DefaultPath)));
        app.MapGraphQL(Path, engine, answers.Decide, new GraphQLHttpOptions
        {
            // The site's own documents, and those of the examples, are known by their hash from the start.
            PersistedOperations = FromContract(() => new PersistedOperations(GraphQLSettings.OwnDocuments())),
            MaxSubscriptions = settings.MaxSubscriptions,
            Page = GraphiQLPage.Show(),
        });
    }

    private static T FromContract<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is SchemaException or SchemaBindingException or IOException)
        {
            throw new BadStartException($"The contract {DirectorySchema.DefaultPath} cannot be served: {problem.Message}", problem);
        }
    }
}
