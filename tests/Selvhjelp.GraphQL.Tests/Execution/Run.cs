using System.Buffers;
using System.Text;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Tests.Execution;

/// <summary>Runs a query on <see cref="Bookshop"/> and gives the response as text.</summary>
internal static class Run
{
    private static readonly GraphQLEngine Engine = Bookshop.Engine();

    public static async Task<string> Query(
        string query, string? variables = null, string? operationName = null, GraphQLEngine? engine = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(query), new Query())
        {
            Variables = Encoding.UTF8.GetBytes(variables ?? ""),
            OperationName = operationName,
            MutationRoot = new Mutation(),
        };
        await (engine ?? Engine).ExecuteAsync(request, output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>The value of <c>data</c>, when there are no errors.</summary>
    public static async Task<string> Data(string query, string? variables = null)
    {
        var response = await Query(query, variables);
        response.ShouldStartWith("{\"data\":");
        return response["{\"data\":".Length..^1];
    }
}
