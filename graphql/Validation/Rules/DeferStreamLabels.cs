using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Of the proposal for incremental delivery: labels of <c>@defer</c> and <c>@stream</c> are written out, and each is used once in a document.</summary>
internal sealed class DeferStreamLabels(ValidationContext context) : ValidationRule(context)
{
    private Dictionary<string, DirectiveNode>? known;

    public override void EnterDirective(DirectiveNode directive)
    {
        if (directive.Name.Value is not (IncrementalDelivery.Defer or IncrementalDelivery.Stream)
            || IncrementalDelivery.Argument(directive, "label") is not { } label || label is NullValueNode)
            return;
        if (label is not StringValueNode { Value: var text })
            Report($"The label of \"@{directive.Name}\" must be written as a string.", directive);
        else if (!(known ??= []).TryAdd(text, directive))
            Report($"The label \"{text}\" is used more than once.", known[text], directive);
    }
}
