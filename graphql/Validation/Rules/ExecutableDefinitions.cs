using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>
/// Section 5.1.1: every definition is an operation or a fragment. An ExecutableDocument that contains TypeSystemDefinitionOrExtension is
/// invalid for execution.
/// </summary>
internal sealed class ExecutableDefinitions(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is TypeSystemDefinitionNode)
                Report($"The definition of {Name(definition)} cannot be executed. Only operations and fragments can.", definition);
        }
    }

    private static string Name(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => $"the type \"{type.Name}\"",
        DirectiveDefinitionNode directive => $"the directive \"@{directive.Name}\"",
        _ => "the schema",
    };
}
