using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types.Coercion;

/// <summary>Input coercion of literals (sections 3.5, 3.9, 3.10, 3.11, 3.12), variables in them included.</summary>
internal static class LiteralCoercion
{
    /// <summary>Coerces a literal without variables.</summary>
    /// <returns>What is wrong, without its full stop; null when nothing is.</returns>
    public static string? Constant(ValueNode literal, GraphQLType type, out object? value)
        => Coerce(literal, type, NoVariables.Instance, out value);

    /// <summary>Coerces a literal in which variables may stand. A variable without a value leaves <see cref="InputObjectValue.Absent"/>.</summary>
    /// <returns>What is wrong, without its full stop; null when nothing is.</returns>
    public static string? Coerce(ValueNode literal, GraphQLType type, IVariableValues variables, out object? value)
    {
        value = null;
        if (literal is VariableNode variable)
        {
            value = variables.Find(variable.Name.Value);
            if (!type.IsNonNull) return null;
            if (value is null) return $"${variable.Name.Value} is null, but a {type} is needed";
            return ReferenceEquals(value, InputObjectValue.Absent) ? $"${variable.Name.Value} has no value, but a {type} is needed" : null;
        }

        if (literal is NullValueNode) return type.IsNonNull ? $"null is not a {type}" : null;
        return type.Nullable switch
        {
            ListType list => Items(literal, list, variables, out value),
            ScalarType scalar => scalar.Coerce(literal, out value) is { } problem ? $"{problem}, not {Show(literal)}" : null,
            EnumType @enum => EnumValue(literal, @enum, out value),
            InputObjectType target => Fields(literal, target, variables, out value),
            var other => $"{other} is not an input type",
        };
    }

    /// <summary>How a literal is shown in a message: as it may be written, large ones by their kind.</summary>
    public static string Show(ValueNode literal) => literal switch
    {
        StringValueNode { Value.Length: <= 80 } node => $"\"{node.Value}\"",
        StringValueNode => "a long string",
        IntValueNode node => node.Text,
        FloatValueNode node => node.Text,
        BooleanValueNode node => node.Value ? "true" : "false",
        EnumValueNode node => node.Value,
        NullValueNode => "null",
        VariableNode node => "$" + node.Name.Value,
        ListValueNode => "a list",
        _ => "an object",
    };

    /// <summary>Section 3.11: what is not a list is taken as a list of one item.</summary>
    private static string? Items(ValueNode literal, ListType list, IVariableValues variables, out object? value)
    {
        var nodes = literal is ListValueNode given ? given.Values : [literal];
        var items = new object?[nodes.Count];
        value = items;
        for (var i = 0; i < items.Length; i++)
        {
            if (Coerce(nodes[i], list.Item, variables, out items[i]) is { } problem)
                return literal is ListValueNode ? $"at [{i}]: {problem}" : problem;
            if (ReferenceEquals(items[i], InputObjectValue.Absent)) items[i] = null;
        }

        return null;
    }

    private static string? EnumValue(ValueNode literal, EnumType type, out object? value)
    {
        value = (literal as EnumValueNode) is { } node ? type.Values.Find(node.Value) : null;
        return value is null ? $"{Show(literal)} is not a value of {type}" : null;
    }

    private static string? Fields(ValueNode literal, InputObjectType type, IVariableValues variables, out object? value)
    {
        value = null;
        if (literal is not ObjectValueNode given) return $"{type} must be an object, not {Show(literal)}";
        var values = new object?[type.Fields.Count];
        value = new InputObjectValue(type, values);
        foreach (var field in given.Fields)
            if (!type.Fields.Contains(field.Name.Value)) return $"{type} has no field {field.Name.Value}";
        for (var i = 0; i < values.Length; i++)
        {
            var field = type.Fields[i];
            var node = given.Fields.FirstOrDefault(candidate => candidate.Name.Value == field.Name)?.Value;
            if (node is VariableNode variable && ReferenceEquals(variables.Find(variable.Name.Value), InputObjectValue.Absent)) node = null;
            var problem = node is null ? Missing(field, out values[i]) : Coerce(node, field.Type, variables, out values[i]);
            if (problem is not null) return $"at {field.Name}: {problem}";
        }

        return OneOf.Check(type, values, given.Fields.Count);
    }

    /// <summary>The value of a field or argument that was not given: its default, or nothing where that is allowed.</summary>
    public static string? Missing(InputValueDefinition definition, out object? value)
    {
        value = InputObjectValue.Absent;
        if (definition.DefaultValue is { } literal) return Constant(literal, definition.Type, out value);
        return definition.Type.IsNonNull ? $"a {definition.Type} is needed" : null;
    }

    private sealed class NoVariables : IVariableValues
    {
        public static readonly NoVariables Instance = new();

        public object? Find(string name) => InputObjectValue.Absent;
    }
}
