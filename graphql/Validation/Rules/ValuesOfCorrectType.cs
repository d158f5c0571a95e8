using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Coercion;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>
/// Section 5.6.1: a literal can be coerced to the type that is expected where it stands. The rules about fields of input objects are
/// checked with it: they exist (5.6.2), those that are required are given (5.6.4), and of a OneOf Input Object exactly one is, and is not
/// null (3.10.1). Variables are for <see cref="AllVariableUsagesAreAllowed"/>.
/// </summary>
internal sealed class ValuesOfCorrectType : ValidationRule
{
    private readonly LiteralProblems problems;

    // What has the value that is looked at: a variable, or the argument of a directive or else of the context's field, whose arguments come before its directives.
    private VariableDefinitionNode? variable;
    private DirectiveNode? directive;
    private ArgumentNode? argument;

    public ValuesOfCorrectType(ValidationContext context)
        : base(context)
        => problems = new LiteralProblems(problem =>
        {
            Report(problem.In(Owner()).Text, problem.Place);
            return !Context.HasStopped;
        });

    public override void EnterField(FieldNode field) => directive = null;

    public override void EnterDirective(DirectiveNode directive) => this.directive = directive;

    public override void EnterArgument(ArgumentNode argument, InputValueDefinition? definition)
    {
        if (definition is null)
            return;
        (this.argument, variable) = (argument, null);
        problems.Check(argument.Value, definition.Type);
    }

    public override void EnterVariable(VariableDefinitionNode variable)
    {
        if (variable.DefaultValue is null || Schema.FindType(variable.Type) is not { IsInput: true } type)
            return;
        this.variable = variable;
        problems.Check(variable.DefaultValue, type);
    }

    /// <summary>What has the value, as errors of execution name it.</summary>
    private string Owner()
    {
        if (variable is not null)
            return InputWords.Variable(variable.Variable.Name.Value);
        return directive is not null
            ? $"@{MessageText.Name(directive.Name.Value)}({argument!.Name}:)"
            : $"{Context.ParentType}.{Context.Field!.Name}({argument!.Name}:)";
    }
}
