using System.Text;
using BenchmarkDotNet.Attributes;
using Selvhjelp.Api.Graph;
using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.Benchmarks.Micro;

/// <summary>From bytes to a document.</summary>
public class Parsing
{
    // All of the syntax of executable documents, in the proportions and the size of the reference implementation's own "kitchen sink".
    private readonly byte[] kitchenSink = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Micro", "kitchen-sink.graphql"));
    private readonly byte[] shortQuery = "query Q($n:Int!) { counties(first: $n) { nodes { number name slug validTo}} }"u8.ToArray();
    private readonly byte[] contract = File.ReadAllBytes(DirectorySchema.DefaultPath);
    private readonly byte[] largeSdl = Encoding.UTF8.GetBytes(SyntheticSdl.OfSize(368_000));

    [Benchmark(Description = "kitchen sink, parsed")]
    [Goal(7)]
    public DocumentNode KitchenSink() => Parser.Parse(kitchenSink);

    [Benchmark(Description = "query of 77 bytes, parsed")]
    public DocumentNode ShortQuery() => Parser.Parse(shortQuery);

    [Benchmark(Description = "the contract's SDL, 140 kB, parsed")]
    public DocumentNode Contract() => Parser.Parse(contract, ParserLimits.TypeSystem);

    [Benchmark(Description = "synthetic SDL, 368 kB as GitHub's, parsed")]
    [Goal(2_300)]
    public DocumentNode LargeSdl() => Parser.Parse(largeSdl, ParserLimits.TypeSystem);
}
