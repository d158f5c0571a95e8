using System.Buffers;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Selvhjelp.Api.Data.Import;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Graph.Queries;
using Selvhjelp.Benchmarks.Peers;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Benchmarks.Micro;

/// <summary>The engine alone, on operations that it knows: what it allocates does not depend on how many texts and numbers it writes.</summary>
public class Executing
{
    private readonly ArrayBufferWriter<byte> output = new(1024 * 1024);
    private readonly GraphQLEngine engine = new(DirectorySchema.Build(File.ReadAllText(DirectorySchema.DefaultPath)));
    private readonly DirectoryGraph graph = DirectoryGraph.Build(
        new FactsReader(TimeProvider.System).Read(FactsReader.SeedFolder).GetFacts() with { Date = DateOnly.FromDateTime(DateTime.UtcNow) });

    private readonly Request flat = Request.Of(PeerQuery.Flat);
    private readonly Request deep = Request.Of(PeerQuery.Deep);
    private readonly Request variables = Request.Of(PeerQuery.Variable);
    private readonly Request fewer = new(Encoding.UTF8.GetBytes("{ municipalities(first: 50) { nodes { name } } }"), default);
    private readonly Request introspection = new(
        Encoding.UTF8.GetBytes("{ __schema { types { kind name description fields(includeDeprecated: true) { name description args { name description } } } } }"), default);

    [Benchmark(Description = "flat query, executed")]
    public object Flat() => Run(flat);

    [Benchmark(Description = "flat query with one of its 350 scalars in seven, executed")]
    public object Fewer() => Run(fewer);

    [Benchmark(Description = "deep query, executed")]
    public object Deep() => Run(deep);

    [Benchmark(Description = "query with variables, executed")]
    public object Variables() => Run(variables);

    [Benchmark(Description = "introspection, executed")]
    public object Introspection() => Run(introspection);

    private object Run(Request request)
    {
        output.ResetWrittenCount();
        engine.ExecuteAsync(new GraphQLRequest(request.Document, new QueryRoot(graph)) { Variables = request.Variables }, output).GetAwaiter().GetResult();
        return output;
    }

    private sealed record Request(byte[] Document, byte[]? Variables)
    {
        public static Request Of(PeerQuery query) => new(
            Encoding.UTF8.GetBytes(query.Document), query.Variables is null ? null : JsonSerializer.SerializeToUtf8Bytes(query.Variables));
    }
}
