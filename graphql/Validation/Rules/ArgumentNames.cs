using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.4.1: every argument is defined by the field or directive that it is given to.</summary>
internal sealed class ArgumentNames(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (field.Arguments.Count > 0 && Context.Field is { } definition)
            Check(field.Arguments, definition.Node.Arguments, "field \"", definition.Name);
    }

    public override void EnterDirective(DirectiveNode directive)
    {
        if (directive.Arguments.Count > 0 && Context.FindDirective(directive.Name.Value) is { } definition)
            Check(directive.Arguments, definition.Arguments, "directive \"@", definition.Name.Value);
    }

    private void Check(IReadOnlyList<ArgumentNode> arguments, IReadOnlyList<InputValueDefinitionNode> definitions, string kind, string owner)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var name = arguments[i].Name.Value;
            if (IsDefined(name, definitions))
                continue;
            var suggestion = NearMiss.Suggest(name, definitions.Select(definition => definition.Name.Value));
            Report($"The {kind}{owner}\" has no argument \"{name}\".{suggestion}", arguments[i]);
        }
    }

    private static bool IsDefined(string name, IReadOnlyList<InputValueDefinitionNode> definitions)
    {
        for (var i = 0; i < definitions.Count; i++)
        {
            if (definitions[i].Name.Value == name)
                return true;
        }

        return false;
    }
}
