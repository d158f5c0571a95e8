using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types.Coercion;

/// <summary>Says everything that is wrong with a literal which <see cref="LiteralCoercion"/> could not coerce.</summary>
internal sealed class LiteralProblems
{
    private readonly IVariableValues? variables;
    private readonly List<InputProblem> problems = [];

    private LiteralProblems(IVariableValues? variables) => this.variables = variables;

    /// <summary>The problems; empty when there is none.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="type">An input type.</param>
    /// <param name="variables">The values of variables; null to take every variable as right.</param>
    public static IReadOnlyList<InputProblem> Of(ValueNode literal, GraphQLType type, IVariableValues? variables = null)
    {
        var found = new LiteralProblems(variables);
        found.Check(literal, type, "");
        return found.problems;
    }

    private void Report(string message, SyntaxNode place) => problems.Add(new InputProblem(message, place));

    private void Check(ValueNode literal, GraphQLType type, string path)
    {
        switch (literal)
        {
            case VariableNode variable:
                Check(variable, type, path);
                return;
            case NullValueNode:
                if (type.IsNonNull) Report($"{path}null is not a {type}", literal);
                return;
        }

        switch (type.Nullable)
        {
            case ListType list when literal is ListValueNode items:
                for (var i = 0; i < items.Values.Count; i++) Check(items.Values[i], list.Item, $"{path}at [{i}]: ");
                break;
            case ListType list:
                Check(literal, list.Item, path);
                break;
            case InputObjectType target when literal is ObjectValueNode fields:
                Check(fields, target, path);
                break;
            case InputObjectType target:
                Report($"{path}{target} must be an object, not {LiteralCoercion.Show(literal)}", literal);
                break;
            case ScalarType scalar when scalar.Coerce(literal, out _) is { } problem:
                Report($"{path}{problem}, not {LiteralCoercion.Show(literal)}", literal);
                break;
            case EnumType values when literal is not EnumValueNode name || !values.Values.Contains(name.Value):
                Report($"{path}{LiteralCoercion.Show(literal)} is not a value of {values}", literal);
                break;
        }
    }

    private void Check(VariableNode variable, GraphQLType type, string path)
    {
        if (variables is null || !type.IsNonNull) return;
        var value = variables.Find(variable.Name.Value);
        if (value is null) Report($"{path}${variable.Name} is null, but a {type} is needed", variable);
        else if (ReferenceEquals(value, InputObjectValue.Absent)) Report($"{path}${variable.Name} has no value, but a {type} is needed", variable);
    }

    private void Check(ObjectValueNode given, InputObjectType type, string path)
    {
        foreach (var field in type.Fields)
        {
            if (given.Fields.LastOrDefault(candidate => candidate.Name.Value == field.Name)?.Value is { } value) Check(given, type, field, value, path);
            else if (field.IsRequired) Report($"{path}at {field.Name}: a {field.Type} is needed", given);
        }

        foreach (var field in given.Fields)
            if (!type.Fields.Contains(field.Name.Value)) Report($"{path}{type} has no field {field.Name}", field);
        if (type.IsOneOf) CheckOneOf(given, type, path);
    }

    private void Check(ObjectValueNode given, InputObjectType type, InputValueDefinition field, ValueNode value, string path)
    {
        if (value is VariableNode variable && variables is not null)
        {
            var known = variables.Find(variable.Name.Value);
            if (type.IsOneOf)
            {
                if (known is null) Report($"{path}at {field.Name}: ${variable.Name} is null, but the one field of {type} must not be", given);
                else if (ReferenceEquals(known, InputObjectValue.Absent)) Report($"{path}at {field.Name}: ${variable.Name} has no value", given);
            }
            else if (ReferenceEquals(known, InputObjectValue.Absent) && !field.IsRequired)
            {
                return;
            }
        }

        Check(value, field.Type, $"{path}at {field.Name}: ");
    }

    private void CheckOneOf(ObjectValueNode given, InputObjectType type, string path)
    {
        var known = given.Fields.Where(field => type.Fields.Contains(field.Name.Value)).ToList();
        if (known.Count != 1) Report($"{path}exactly one field of {type} must be given, not {known.Count}", given);
        else if (known[0].Value is NullValueNode) Report($"{path}the field of {type} that is given must not be null", given);
    }
}
