using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Language;

/// <summary>Operations, fragments and selections.</summary>
public static partial class Printer
{
    private static Layout Operation(OperationDefinitionNode operation)
    {
        var isShorthand = operation is
        {
            Operation: OperationType.Query, Name: null, Description: null, Variables.Count: 0, Directives.Count: 0,
        };
        if (isShorthand)
            return Node(operation.SelectionSet);

        var variables = Nodes(operation.Variables);
        var list = variables.Any(variable => variable.LineEnds > 0)
            ? Layout.Wrap("(\n", Layout.Join("\n", variables), "\n)")
            : Layout.Wrap("(", Layout.Join(", ", variables), ")");
        var name = Layout.Join("", operation.Name?.Value ?? "", list);
        return Described(
            operation.Description, Words(Keyword(operation.Operation), name, Directives(operation.Directives), Node(operation.SelectionSet)));
    }

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    private static Layout Variable(VariableDefinitionNode variable) => Described(
        variable.Description,
        Words(
            Layout.Wrap($"${variable.Variable.Name}: ", Type(variable.Type)),
            Default(variable.DefaultValue),
            Directives(variable.Directives)));

    private static Layout Default(ValueNode? value) => value is null ? "" : Layout.Wrap("= ", Value(value));

    private static Layout Fragment(FragmentDefinitionNode fragment) => Described(
        fragment.Description,
        Words($"fragment {fragment.Name} on {fragment.TypeCondition.Name}", Directives(fragment.Directives), Node(fragment.SelectionSet)));

    private static Layout InlineFragment(InlineFragmentNode fragment) => Words(
        fragment.TypeCondition is null ? "..." : $"... on {fragment.TypeCondition.Name}",
        Directives(fragment.Directives),
        Node(fragment.SelectionSet));

    private static Layout Field(FieldNode field) => Words(
        NameAndArguments(field),
        Directives(field.Directives),
        field.SelectionSet is null ? "" : Node(field.SelectionSet));

    private static Layout NameAndArguments(FieldNode field)
    {
        const int Parentheses = 2;
        var name = field.Alias is null ? field.Name.Value : $"{field.Alias}: {field.Name}";
        var arguments = Nodes(field.Arguments);
        var isTooLong = name.Length + Layout.LengthOf(arguments, ", ") + Parentheses > LineLength;
        return new Layout(name).Append(isTooLong ? Lines("(", arguments, ")") : Layout.Wrap("(", Layout.Join(", ", arguments), ")"));
    }
}
