using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

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
            Check(field, field.Arguments, definition.Arguments, "field \"", definition.Name);
    }

    public override void EnterDirective(DirectiveNode directive, DirectiveDefinition? definition)
    {
        if (definition is not null)
            Check(directive, directive.Arguments, definition.Arguments, "directive \"@", definition.Name);
    }

    private void Check(
        SyntaxNode place, IReadOnlyList<ArgumentNode> arguments, NameTable<InputValueDefinition> definitions, string kind, string owner)
    {
        for (var i = 0; i < definitions.Count; i++)
        {
            var definition = definitions[i];
            if (definition.IsRequired && !IsGiven(arguments, definition.Name))
                Report($"The {kind}{owner}\" must be given its argument \"{definition.Name}\" of type \"{definition.Type}\".", place);
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
