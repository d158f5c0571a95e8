using System.Net.Http.Json;
using System.Text.Json;

namespace Selvhjelp.EndToEnd;

/// <summary>Sends queries as a partner site would.</summary>
internal static class GraphQLClient
{
    /// <summary>The whole answer to a query.</summary>
    public static async Task<JsonElement> AskAsync(this HttpClient client, string query, object? variables = null)
    {
        var answer = await client.PostAsJsonAsync("/graphql", new { query, variables }, TestContext.Current.CancellationToken);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
