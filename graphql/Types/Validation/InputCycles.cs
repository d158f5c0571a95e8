using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types.Validation;

/// <summary>
/// Input objects of which no finite value exists: through non-null fields (section 3.10 "Circular References"), through default values
/// (InputObjectDefaultValueHasCycle), and OneOf input objects that can never end.
/// </summary>
internal static class InputCycles
{
    public static IEnumerable<SchemaError> Find(Schema schema)
    {
        var objects = schema.Types.OfType<InputObjectType>().ToList();
        foreach (var type in objects)
        {
            if (Reaches(type, type, NonNullFields, []))
                yield return new SchemaError($"{type}: cannot be given a value: it needs itself through fields that are never null.", type.Node.Span);
        }

        foreach (var type in objects.Where(type => type.IsOneOf && !HasFiniteValue(type, [])))
            yield return new SchemaError($"{type}: cannot be given a value: every choice needs another {type}.", type.Node.Span);
        foreach (var error in DefaultCycles(objects)) yield return error;
    }

    private static IEnumerable<InputObjectType> NonNullFields(InputObjectType type) => type.Fields
        .Where(field => field.Type is NonNullType { Inner: InputObjectType })
        .Select(field => (InputObjectType)field.Type.Named);

    private static bool Reaches(
        InputObjectType from, InputObjectType target, Func<InputObjectType, IEnumerable<InputObjectType>> next, HashSet<InputObjectType> seen)
    {
        foreach (var other in next(from))
            if (ReferenceEquals(other, target) || (seen.Add(other) && Reaches(other, target, next, seen))) return true;
        return false;
    }

    private static bool HasFiniteValue(InputObjectType type, HashSet<InputObjectType> above)
    {
        if (!type.IsOneOf || !above.Add(type)) return !type.IsOneOf;
        var isFinite = type.Fields.Any(field => field.Type is not InputObjectType inner || HasFiniteValue(inner, above));
        above.Remove(type);
        return isFinite;
    }

    /// <summary>Walks from each default to the defaults it calls in: those of the fields that it leaves out.</summary>
    private static IEnumerable<SchemaError> DefaultCycles(IReadOnlyList<InputObjectType> objects)
    {
        var done = new HashSet<InputValueDefinition>();
        foreach (var type in objects)
            foreach (var field in type.Fields)
                if (DefaultNeedsItself(field, [], done))
                    yield return new SchemaError($"{type}.{field.Name}: the default value needs itself.", field.Node.Span);
    }

    private static bool DefaultNeedsItself(InputValueDefinition field, HashSet<InputValueDefinition> path, HashSet<InputValueDefinition> done)
    {
        if (field.DefaultValue is null || done.Contains(field)) return false;
        if (!path.Add(field)) return true;
        var found = NeedsItself(field.DefaultValue, field.Type, path, done);
        path.Remove(field);
        done.Add(field);
        return found;
    }

    private static bool NeedsItself(ValueNode value, GraphQLType type, HashSet<InputValueDefinition> path, HashSet<InputValueDefinition> done)
    {
        if (value is ListValueNode list)
            return type.Nullable is ListType listType && list.Values.Any(item => NeedsItself(item, listType.Item, path, done));
        if (value is not ObjectValueNode given || type.Named is not InputObjectType target) return false;
        foreach (var field in target.Fields)
        {
            var own = given.Fields.FirstOrDefault(candidate => candidate.Name.Value == field.Name);
            if (own is null ? DefaultNeedsItself(field, path, done) : NeedsItself(own.Value, field.Type, path, done)) return true;
        }

        return false;
    }
}
