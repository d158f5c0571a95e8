using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.7.3: a directive that is not repeatable stands at most once in one place.</summary>
internal sealed class DirectivesAreUniquePerLocation(ValidationContext context) : ValidationRule(context)
{
    private Dictionary<SharedPlace, Dictionary<string, DirectiveNode>>? sharedPlaces;

    public override void EnterDirectives(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location, SharedPlace? shared)
    {
        if (shared is null && (directives.Count < 2 || !Duplicates.Any(directives, directive => directive.Name.Value)))
            return;
        var first = shared is null ? [] : In(shared);
        foreach (var directive in directives)
        {
            if (Context.FindDirective(directive.Name.Value) is { IsRepeatable: false } && !first.TryAdd(directive.Name.Value, directive))
                Report($"The directive \"@{directive.Name}\" can be used only once in one place.", first[directive.Name.Value], directive);
        }
    }

    private Dictionary<string, DirectiveNode> In(SharedPlace shared)
    {
        sharedPlaces ??= [];
        if (!sharedPlaces.TryGetValue(shared, out var seen))
            sharedPlaces.Add(shared, seen = []);
        return seen;
    }
}
