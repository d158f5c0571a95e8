using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Language;

/// <summary>Operations, fragments and selections.</summary>
public static partial class Printer
{
    private static string Operation(OperationDefinitionNode operation)
    {
        var isShorthand = operation is
        {
            Operation: OperationType.Query, Name: null, Description: null, Variables.Count: 0, Directives.Count: 0,
        };
        if (isShorthand)
            return Print(operation.SelectionSet);

        var variables = operation.Variables.Select(Print).ToArray();
        var list = variables.Any(variable => variable.Contains('\n'))
            ? $"(\n{string.Join('\n', variables)}\n)"
            : variables.Length == 0 ? "" : $"({string.Join(", ", variables)})";
        return Description(operation.Description) + Words(
            Keyword(operation.Operation), operation.Name + list, Directives(operation.Directives), Print(operation.SelectionSet));
    }

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    private static string Variable(VariableDefinitionNode variable) =>
        $"{Description(variable.Description)}${variable.Variable.Name}: {Type(variable.Type)}"
        + (variable.DefaultValue is null ? "" : $" = {Value(variable.DefaultValue)}")
        + After(" ", Directives(variable.Directives));

    private static string Fragment(FragmentDefinitionNode fragment) => Description(fragment.Description) + Words(
        $"fragment {fragment.Name} on {fragment.TypeCondition.Name}", Directives(fragment.Directives), Print(fragment.SelectionSet));

    private static string InlineFragment(InlineFragmentNode fragment) => Words(
        "...",
        fragment.TypeCondition is null ? "" : $"on {fragment.TypeCondition.Name}",
        Directives(fragment.Directives),
        Print(fragment.SelectionSet));

    private static string Field(FieldNode field)
    {
        var name = field.Alias is null ? field.Name.Value : $"{field.Alias}: {field.Name}";
        var arguments = Parenthesised(field.Arguments);
        if (field.Arguments.Count > 0 && name.Length + arguments.Length > LineLength)
            arguments = $"(\n{Indent(Join("\n", field.Arguments))}\n)";
        return name + arguments + After(" ", Directives(field.Directives))
            + (field.SelectionSet is null ? "" : " " + Print(field.SelectionSet));
    }
}
