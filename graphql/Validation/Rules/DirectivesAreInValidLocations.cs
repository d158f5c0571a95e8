using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.7.2: a directive stands only where its definition allows it.</summary>
internal sealed class DirectivesAreInValidLocations(ValidationContext context) : ValidationRule(context)
{
    private static readonly string[] Names = [.. Enum.GetNames<DirectiveLocation>().Select(Naming.ScreamingFromPascal)];

    public override void EnterDirectives(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location, SharedPlace? shared)
    {
        var here = Names[(int)location];
        for (var i = 0; i < directives.Count; i++)
        {
            if (Context.FindDirective(directives[i].Name.Value) is not { } definition || definition.Locations.Any(allowed => allowed.Value == here))
                continue;
            var allowed = string.Join(", ", definition.Locations.Select(name => name.Value));
            Report($"The directive \"@{definition.Name}\" cannot stand on {here}, only on {allowed}.", directives[i]);
        }
    }
}
