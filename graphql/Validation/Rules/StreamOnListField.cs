using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>
/// Of the proposal for incremental delivery, as the reference implementation has it: <c>@stream</c> stands only where a list is asked for. Like the other rules
/// about <c>@stream</c> and <c>@defer</c>, it goes by the name, whether or not the schema defines the directive.
/// </summary>
internal sealed class StreamOnListField(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirective(DirectiveNode directive)
    {
        if (directive.Name.Value == IncrementalDelivery.Stream
            && Context is { ParentType: { } parent, Field: { Type.Nullable: not ListType } field })
            Report($"The directive \"@stream\" cannot be used for \"{parent}.{field.Name}\", which is not a list.", directive);
    }
}
