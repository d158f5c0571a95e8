using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.7.1: the schema has every directive that is used.</summary>
internal sealed class DirectivesAreDefined(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirective(DirectiveNode directive)
    {
        if (Context.FindDirective(directive.Name.Value) is null)
        {
            var suggestion = NearMiss.Suggest(directive.Name.Value, Schema.Directives.Select(known => known.Name), "@");
            Report($"There is no directive \"@{directive.Name}\".{suggestion}", directive);
        }
    }
}
