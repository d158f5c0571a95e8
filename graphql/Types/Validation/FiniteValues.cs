namespace Selvhjelp.GraphQL.Types.Validation;

/// <summary>
/// Input objects of which no finite value exists: through fields that are never null (section 3.10 "Circular References"), or because every choice of a OneOf
/// input object leads back to it (section 3.10.1). First all that can be given a value are found, from those that need no other on; each cycle among the rest
/// is an error.
/// </summary>
internal sealed class FiniteValues(Schema schema)
{
    private readonly HashSet<InputObjectType> visited = [];
    private readonly List<(string Coordinate, InputValueDefinition Field)> path = [];
    private readonly Dictionary<InputObjectType, int> places = [];
    private readonly List<SchemaError> errors = [];
    private readonly HashSet<InputObjectType> finite = [];

    public IReadOnlyList<SchemaError> Check()
    {
        var types = schema.Types.OfType<InputObjectType>().ToList();
        FindFinite(types);
        foreach (var type in types)
            if (!finite.Contains(type)) Follow(type);
        return errors;
    }

    private void FindFinite(List<InputObjectType> types)
    {
        bool hasChanged;
        do
        {
            hasChanged = false;
            foreach (var type in types)
                if (!finite.Contains(type) && IsFinite(type)) hasChanged = finite.Add(type);
        }
        while (hasChanged);
    }

    private bool IsFinite(InputObjectType type) => type.IsOneOf
        ? type.Fields.Count == 0 || type.Fields.Any(field => Target(type, field) is not { } target || finite.Contains(target))
        : type.Fields.All(field => Target(type, field) is not { } target || finite.Contains(target));

    /// <summary>The input object without which a field cannot be given: that of a OneOf input object is not null when it is chosen.</summary>
    private static InputObjectType? Target(InputObjectType type, InputValueDefinition field)
        => (type.IsOneOf ? field.Type : (field.Type as NonNullType)?.Inner) as InputObjectType;

    private void Follow(InputObjectType type)
    {
        if (!visited.Add(type)) return;
        places.Add(type, path.Count);
        foreach (var field in type.Fields)
        {
            if (Target(type, field) is not { } target || finite.Contains(target)) continue;
            path.Add(($"{type}.{field.Name}", field));
            if (places.TryGetValue(target, out var start)) Report(target, path[start..]);
            else Follow(target);
            path.RemoveAt(path.Count - 1);
        }

        places.Remove(type);
    }

    private void Report(InputObjectType type, List<(string Coordinate, InputValueDefinition Field)> cycle) => errors.Add(new SchemaError(
        $"{type}: cannot be given a finite value: it needs itself through {string.Join(", ", cycle.Select(step => step.Coordinate))}.",
        [.. cycle.Select(step => step.Field.Node.Span)]));
}
