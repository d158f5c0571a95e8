using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.4.1: every argument is defined by the field or directive that it is given to.</summary>
internal sealed class ArgumentNames(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (Context.Field is { } definition)
            Check(field.Arguments, definition.Arguments, $"field \"{definition.Name}\"");
    }

    public override void EnterDirective(DirectiveNode directive, DirectiveDefinition? definition)
    {
        if (definition is not null)
            Check(directive.Arguments, definition.Arguments, $"directive \"@{definition.Name}\"");
    }

    private void Check(IReadOnlyList<ArgumentNode> arguments, NameTable<InputValueDefinition> definitions, string owner)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var name = arguments[i].Name.Value;
            if (!definitions.Contains(name))
                Report($"The {owner} has no argument \"{name}\".{Suggestion(name, definitions)}", arguments[i]);
        }
    }

    private static string Suggestion(string name, NameTable<InputValueDefinition> definitions) =>
        NearMiss.Suggest(name, definitions.Select(definition => definition.Name));
}
