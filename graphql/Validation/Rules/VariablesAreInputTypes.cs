using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.8.2: a variable is of a type that values can be given for: scalars, enums, input objects, lists of them.</summary>
internal sealed class VariablesAreInputTypes(ValidationContext context) : ValidationRule(context)
{
    public override void EnterVariable(VariableDefinitionNode variable)
    {
        if (Schema.FindType(variable.Type) is { IsInput: false })
            Report($"The variable \"${variable.Variable.Name}\" cannot be of type \"{Printer.Print(variable.Type)}\", "
                + "because that is not a type for input.", variable.Type);
    }
}
