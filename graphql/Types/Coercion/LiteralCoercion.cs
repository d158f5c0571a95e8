using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types.Coercion;

/// <summary>
/// Input coercion of literals (sections 3.5, 3.9, 3.10, 3.11, 3.12), variables in them included. It only says whether a literal can be coerced; why it cannot
/// is for <see cref="LiteralProblems"/>, so that values that are right cost no words.
/// </summary>
internal static class LiteralCoercion
{
    /// <summary>Coerces a literal without variables.</summary>
    public static bool TryConstant(ValueNode literal, GraphQLType type, out object? value)
        => TryCoerce(literal, type, NoVariables.Instance, out value);

    /// <summary>Coerces a literal in which variables may stand. A variable without a value leaves <see cref="InputObjectValue.Absent"/>.</summary>
    public static bool TryCoerce(ValueNode literal, GraphQLType type, IVariableValues variables, out object? value)
    {
        value = null;
        if (literal is VariableNode variable)
        {
            value = variables.Find(variable.Name.Value);
            return !type.IsNonNull || (value is not null && !ReferenceEquals(value, InputObjectValue.Absent));
        }

        if (literal is NullValueNode) return !type.IsNonNull;
        return type.Nullable switch
        {
            ListType list => TryItems(literal, list, variables, out value),
            ScalarType scalar => scalar.Coerce(literal, out value) is null,
            EnumType values => (value = literal is EnumValueNode node ? values.Values.Find(node.Value) : null) is not null,
            InputObjectType target => literal is ObjectValueNode given && TryFields(given, target, variables, out value),
            _ => false,
        };
    }

    /// <summary>How a literal is shown in a message: as it may be written, large ones by their kind, long names in part.</summary>
    public static string Show(ValueNode literal) => literal switch
    {
        StringValueNode node => InputWords.ShowString(node.Value),
        IntValueNode node => InputWords.ShowNumber(node.Text),
        FloatValueNode node => InputWords.ShowNumber(node.Text),
        BooleanValueNode node => node.Value ? "true" : "false",
        EnumValueNode node => MessageText.Name(node.Value),
        NullValueNode => "null",
        VariableNode node => InputWords.Variable(node.Name.Value),
        ListValueNode => "a list",
        _ => "an object",
    };

    /// <summary>Section 3.11: what is not a list is taken as a list of one item.</summary>
    private static bool TryItems(ValueNode literal, ListType list, IVariableValues variables, out object? value)
    {
        var nodes = literal is ListValueNode given ? given.Values : [literal];
        var items = new object?[nodes.Count];
        value = items;
        for (var i = 0; i < items.Length; i++)
        {
            if (!TryCoerce(nodes[i], list.Item, variables, out items[i])) return false;
            if (ReferenceEquals(items[i], InputObjectValue.Absent)) items[i] = null;
        }

        return true;
    }

    private static bool TryFields(ObjectValueNode given, InputObjectType type, IVariableValues variables, out object? value)
    {
        var values = new object?[type.Fields.Count];
        value = new InputObjectValue(type, values);
        foreach (var field in given.Fields)
            if (!type.Fields.Contains(field.Name.Value)) return false;
        for (var i = 0; i < values.Length; i++)
        {
            var field = type.Fields[i];
            var node = given.Fields.LastOrDefault(candidate => candidate.Name.Value == field.Name)?.Value;
            if (node is VariableNode variable && ReferenceEquals(variables.Find(variable.Name.Value), InputObjectValue.Absent)) node = null;
            if (!(node is null ? TryMissing(field, out values[i]) : TryCoerce(node, field.Type, variables, out values[i]))) return false;
        }

        return !type.IsOneOf || OneOf.Allows(type, values, given.Fields.DistinctBy(field => field.Name.Value).Count());
    }

    /// <summary>The value of a field or argument that was not given: its default, or nothing where that is allowed.</summary>
    public static bool TryMissing(InputValueDefinition definition, out object? value)
    {
        value = InputObjectValue.Absent;
        return definition.DefaultValue is { } literal ? TryConstant(literal, definition.Type, out value) : !definition.Type.IsNonNull;
    }

    private sealed class NoVariables : IVariableValues
    {
        public static readonly NoVariables Instance = new();

        public object? Find(string name) => InputObjectValue.Absent;
    }
}
