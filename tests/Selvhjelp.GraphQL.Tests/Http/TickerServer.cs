using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Selvhjelp.GraphQL.Http;
using Selvhjelp.GraphQL.Tests.Execution;

namespace Selvhjelp.GraphQL.Tests.Http;

/// <summary>The <see cref="Ticker"/> behind a real server, on a free port of this machine.</summary>
internal sealed class TickerServer : IAsyncDisposable
{
    public const string Endless = "?query=subscription{endless{number}}";

    private readonly WebApplication app;

    private TickerServer(WebApplication app, TaskCompletionSource ended)
    {
        (this.app, Ended) = (app, ended.Task);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    /// <summary>Completes when an endless stream has ended.</summary>
    public Task Ended { get; }

    public static async Task<TickerServer> StartAsync(GraphQLHttpOptions? options = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        app.MapGraphQL(
            "/graphql",
            Ticker.Engine(),
            _ => HostDecision.Execute(new TickerQuery(), new TickerMutation(), () => new TickerSubscription(ended), new AnswerCaching("1", "public")),
            options);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new TickerServer(app, ended);
    }

    /// <summary>Sends a request and returns as soon as the headers of the response are there.</summary>
    public async Task<HttpResponseMessage> OpenAsync(string query, string accept = "text/event-stream", HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, "/graphql" + query);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a request and gives the whole body.</summary>
    public async Task<string> ReadAsync(string query, string accept = "text/event-stream")
    {
        using var response = await OpenAsync(query, accept);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Ends the server as Ctrl+C does.</summary>
    public Task StopAsync() => app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}
