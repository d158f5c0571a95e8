using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Http;
using Selvhjelp.GraphQL.Tests.Execution;

namespace Selvhjelp.GraphQL.Tests.Http;

/// <summary>The <see cref="Bookshop"/> behind a real server, on a free port of this machine.</summary>
public sealed class BookshopServer : IAsyncLifetime
{
    public const int MaxRequestBytes = 100_000;
    public const int MaxResponseBytes = 1_000_000;
    public const string CacheControl = "public, must-revalidate, max-age=60";

    /// <summary>A document that the program knows by its hash.</summary>
    public const string Known = "query Known { count }";

    private WebApplication? app;

    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        var options = new GraphQLOptions { MaxRequestBytes = MaxRequestBytes, MaxResponseBytes = MaxResponseBytes };
        app.MapGraphQL("/graphql", Bookshop.Engine(options), Decide, new GraphQLHttpOptions
        {
            PersistedOperations = new PersistedOperations([Encoding.UTF8.GetBytes(Known)]),
            Page = context => context.Response.WriteAsync("A page for people.", context.RequestAborted),
        });
        await app.StartAsync();
        Client.BaseAddress = new Uri(app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (app is not null) await app.DisposeAsync();
    }

    /// <summary>A POST of JSON, with a header <c>Accept</c> when it is given.</summary>
    public async Task<HttpResponseMessage> Post(string body, string? accept = null, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<HttpResponseMessage> Send(HttpMethod method, string query, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, "/graphql" + query);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static HostDecision Decide(HttpContext context)
    {
        context.Response.Headers["Shop-Revision"] = "42";
        return context.Request.Headers.ContainsKey("Shop-Pin")
            ? HostDecision.Refuse(StatusCodes.Status409Conflict, "That revision is gone. Begin again without the header.", "REVISION_GONE")
            : HostDecision.Execute(new Query(), new Mutation(), caching: new AnswerCaching("42", CacheControl));
    }
}
