using System.Buffers;
using System.Text;
using System.Text.Json;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Graph.Queries;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Tests.Graph;

/// <summary>Asks the graph through its contract, as a client does.</summary>
internal static class Ask
{
    /// <summary>Does not count costs: what tests ask for all at once, no client does.</summary>
    private static readonly GraphQLEngine Engine = new(
        DirectorySchema.Build(File.ReadAllText(DirectorySchema.DefaultPath)), new GraphQLOptions { Cost = null });

    private static readonly GraphQLEngine CostCounting = new(Engine.Schema);

    /// <summary>The data of an answer without errors.</summary>
    public static async Task<JsonElement> Data(string query, DirectoryGraph? graph = null, bool countsCost = false)
    {
        var response = await Response(query, graph, countsCost: countsCost);
        response.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return response.GetProperty("data");
    }

    /// <summary>The message of the only error of an answer.</summary>
    public static async Task<string> Error(string query, DirectoryGraph? graph = null, bool countsCost = false)
    {
        var response = await Response(query, graph, countsCost: countsCost);
        return response.GetProperty("errors").EnumerateArray().ShouldHaveSingleItem().GetProperty("message").GetString()!;
    }

    /// <summary>The whole answer.</summary>
    public static async Task<JsonElement> Response(string query, DirectoryGraph? graph = null, string variables = "{}", bool countsCost = false)
    {
        var output = new ArrayBufferWriter<byte>();
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(query), new QueryRoot(graph ?? SeedGraph.Current))
        {
            Variables = Encoding.UTF8.GetBytes(variables),
        };
        await (countsCost ? CostCounting : Engine).ExecuteAsync(request, output, TestContext.Current.CancellationToken);
        return JsonDocument.Parse(output.WrittenMemory).RootElement;
    }
}
