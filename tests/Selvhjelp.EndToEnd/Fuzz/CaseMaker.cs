using System.Globalization;
using System.Text.Json;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.EndToEnd.Fuzz;

/// <summary>Makes the requests of a run, each from the seed and its index alone.</summary>
internal sealed class CaseMaker
{
    private const int Shares = 1000;

    /// <summary>Thousandths of the requests that take event streams.</summary>
    private const int StreamShare = 15;

    private readonly Schema schema;
    private readonly string[] operations;
    private readonly string[] names;
    private readonly int seed;

    /// <param name="schemaFolder">The folder <c>schema</c> of the repository.</param>
    /// <param name="seed">Of the run.</param>
    public CaseMaker(string schemaFolder, int seed)
    {
        this.seed = seed;
        schema = Schema.FromSdl(File.ReadAllText(Path.Combine(schemaFolder, "directory.graphql")));
        operations = [.. Directory.GetFiles(Path.Combine(schemaFolder, "operations"), "*.graphql").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        names = [.. schema.Types.SelectMany(type => type is TypeWithFields { Fields: var fields } ? [type.Name, .. fields.Select(field => field.Name)] : (string[])[type.Name]).Distinct()];
    }

    public FuzzCase Make(long index)
    {
        var random = new Random(HashCode(index));
        if (random.Next(Shares) < StreamShare) return new StreamMaker(schema, names, random).Make(index);
        var mutation = new DocumentMutation(names, random);
        var operation = operations[random.Next(operations.Length)];
        var (kind, document, variables) = random.Next(100) switch
        {
            < 50 when new DocumentMaker(schema, random).Make() is var made => ("generated", made.Document, made.Variables),
            < 68 => ("renamed operation", mutation.Rename(operation), Variables(random)),
            < 78 when new DocumentMaker(schema, random).Make() is var made => ("broken generated", mutation.Break(made.Document), made.Variables),
            < 83 => ("broken operation", mutation.Break(operation), Variables(random)),
            < 85 => ("bomb", mutation.Bomb(), "{}"),
            _ => ("", operation, Variables(random)),
        };
        return kind.Length > 0
            ? new RequestMaker(random).Whole(index, kind, document, variables)
            : new RequestMaker(random).Broken(index, document, variables);
    }

    // Of the framework's own hash codes none is the same in the next process.
    private int HashCode(long index) => unchecked((int)((((ulong)index + 1) * 0x9E3779B97F4A7C15) >> 32) ^ (seed * 31));

    private static string Variables(Random random) => random.Next(5) switch
    {
        0 => """{"first":1000,"place":"5501"}""",
        1 => """{"first":-1,"place":""}""",
        2 => """{"first":null,"after":"x","place":5}""",
        _ => string.Create(CultureInfo.InvariantCulture, $$"""{"first":{{random.Next(4)}},"place":{{JsonSerializer.Serialize("Herøy")}}}"""),
    };
}
