using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.7.2: a directive stands only where its definition allows it.</summary>
internal sealed class DirectivesAreInValidLocations(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDirectives(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
        for (var i = 0; i < directives.Count; i++)
        {
            if (Schema.FindDirective(directives[i].Name.Value) is not { } definition || definition.Locations.Contains(location))
                continue;
            var allowed = string.Join(", ", definition.Node.Locations.Select(name => name.Value));
            var here = Naming.ScreamingFromPascal(location.ToString());
            Report($"The directive \"@{definition.Name}\" cannot stand on {here}, only on {allowed}.", directives[i]);
        }
    }
}
