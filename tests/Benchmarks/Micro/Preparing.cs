using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Selvhjelp.Api.Graph;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Validation;

namespace Selvhjelp.Benchmarks.Micro;

/// <summary>What is done once: for a schema, and for a document that is seen for the first time.</summary>
public class Preparing
{
    private const string FiveLevels =
        "{ counties(first: 5) { nodes { name municipalities { name coverage { office { name municipality { name county { name } } } } } } } }";

    private readonly string sdl = File.ReadAllText(DirectorySchema.DefaultPath);
    private readonly byte[] fiveLevels = Encoding.UTF8.GetBytes(FiveLevels);
    private readonly DocumentNode fiveLevelsParsed = Parser.Parse(FiveLevels);
    private readonly byte[] largest;
    private readonly GraphQLEngine engine;
    private long seen;

    public Preparing()
    {
        engine = new GraphQLEngine(DirectorySchema.Build(sdl));
        var operations = new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "schema", "operations"));
        // A number at the end makes each document one that was never seen.
        largest = [.. File.ReadAllBytes(operations.GetFiles("*.graphql").MaxBy(file => file.Length)!.FullName), .. "\n# 0000000000"u8];
    }

    [Benchmark(Description = "the contract, bound to the graph")]
    [Goal(20_000)]
    public object BindContract() => DirectorySchema.Build(sdl);

    [Benchmark(Description = "the site's largest operation, first seen: parsed, validated, planned")]
    [Goal(200)]
    public object FirstSeen()
    {
        (seen++).TryFormat(largest.AsSpan(^10..), out _, "D10", CultureInfo.InvariantCulture);
        return engine.Prepare(largest, null, out _)!.Plan(default);
    }

    [Benchmark(Description = "query of five levels, validated")]
    [Goal(50)]
    public object ValidateFiveLevels() => DocumentValidator.Validate(engine.Schema.Schema, fiveLevelsParsed, fiveLevels);
}
