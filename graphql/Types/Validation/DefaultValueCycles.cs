using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types.Validation;

/// <summary>
/// InputObjectDefaultValueHasCycle (section 3.10): default values that call each other in without end. A default value calls in those of the fields that it
/// leaves out.
/// </summary>
internal sealed class DefaultValueCycles(Schema schema)
{
    private readonly HashSet<InputValueDefinition> visited = [];
    private readonly List<(string Coordinate, InputValueDefinition Field)> path = [];
    private readonly List<SchemaError> errors = [];

    public IReadOnlyList<SchemaError> Check()
    {
        foreach (var type in schema.Types.OfType<InputObjectType>())
            foreach (var field in type.Fields)
                Default(type, field);
        return errors;
    }

    private void Default(InputObjectType type, InputValueDefinition field)
    {
        if (field.Type.Named is not InputObjectType target || field.DefaultValue is not { } literal) return;
        var start = path.FindIndex(step => ReferenceEquals(step.Field, field));
        if (start >= 0)
        {
            Report(path[start..]);
            return;
        }

        if (!visited.Add(field)) return;
        path.Add(($"{type}.{field.Name}", field));
        Literal(literal, target);
        path.RemoveAt(path.Count - 1);
    }

    private void Literal(ValueNode literal, InputObjectType type)
    {
        if (literal is ListValueNode list)
        {
            foreach (var item in list.Values) Literal(item, type);
            return;
        }

        if (literal is not ObjectValueNode given) return;
        foreach (var field in type.Fields)
        {
            var own = given.Fields.LastOrDefault(candidate => candidate.Name.Value == field.Name)?.Value;
            if (own is null) Default(type, field);
            else if (field.Type.Named is InputObjectType inner) Literal(own, inner);
        }
    }

    private void Report(List<(string Coordinate, InputValueDefinition Field)> cycle) => errors.Add(new SchemaError(
        cycle.Count == 1
            ? $"{cycle[0].Coordinate}: the default value needs itself."
            : $"{cycle[0].Coordinate}: the default value needs itself, through those of {string.Join(", ", cycle.Skip(1).Select(step => step.Coordinate))}.",
        [.. cycle.Select(step => step.Field.DefaultValue!.Span)]));
}
