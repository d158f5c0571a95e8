using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>
/// Section 5.4.3: an argument of a non-null type without a default value is given. Whether its value may be null is for
/// <see cref="ValuesOfCorrectType"/> to say.
/// </summary>
internal sealed class RequiredArguments(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (Context.Field is { } definition)
            Check(field, field.Arguments, definition.Node.Arguments, "field \"", definition.Name);
    }

    public override void EnterDirective(DirectiveNode directive)
    {
        if (Context.FindDirective(directive.Name.Value) is { } definition)
            Check(directive, directive.Arguments, definition.Arguments, "directive \"@", definition.Name.Value);
    }

    private void Check(
        SyntaxNode place, IReadOnlyList<ArgumentNode> arguments, IReadOnlyList<InputValueDefinitionNode> definitions, string kind, string owner)
    {
        for (var i = 0; i < definitions.Count; i++)
        {
            var definition = definitions[i];
            if (definition is { Type: NonNullTypeNode, DefaultValue: null } && !IsGiven(arguments, definition.Name.Value))
            {
                var type = Printer.Print(definition.Type);
                Report($"The {kind}{owner}\" must be given its argument \"{definition.Name}\" of type \"{type}\".", place);
            }
        }
    }

    private static bool IsGiven(IReadOnlyList<ArgumentNode> arguments, string name)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Name.Value == name)
                return true;
        }

        return false;
    }
}
