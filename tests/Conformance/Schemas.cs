using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.Conformance;

/// <summary>Schemas by their SDL: many lines ask about one. The last few are kept.</summary>
internal sealed class Schemas
{
    private const int MostKept = 64;

    private readonly Dictionary<string, Schema> kept = new(StringComparer.Ordinal);

    /// <summary>The schema of an SDL, its rules taken as kept.</summary>
    /// <exception cref="GraphQLSyntaxException">The SDL does not follow the grammar.</exception>
    /// <exception cref="SchemaException">The SDL is so wrong that no schema can be made of it.</exception>
    public Schema Of(string sdl)
    {
        if (kept.TryGetValue(sdl, out var known)) return known;
        var schema = Schema.FromSdl(Documents.Parse(sdl), validate: false);
        if (kept.Count == MostKept) kept.Clear();
        kept.Add(sdl, schema);
        return schema;
    }
}
