using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Definition;

namespace Selvhjelp.GraphQL.Types.Validation;

/// <summary>
/// Section 3.13 "Directives", Type Validation: the definition of a directive must not use the directive itself, neither on an argument nor through the types
/// of its arguments and the directives on those. The reference implementation does not look.
/// </summary>
internal sealed class DirectiveCycles(Schema schema)
{
    private readonly HashSet<INamed> visited = [];
    private readonly Stack<DirectiveNode> path = [];

    public IReadOnlyList<SchemaError> Check() =>
        [.. schema.Directives.Where(directive => !BuiltInDefinitions.Has(directive.Node)).Select(Check).OfType<SchemaError>()];

    private SchemaError? Check(DirectiveDefinition directive)
    {
        visited.Clear();
        path.Clear();
        if (!Values(directive.Arguments, directive)) return null;
        var through = string.Join(", ", path.Skip(1).Reverse().Select(use => $"@{use.Name}"));
        return new($"@{directive.Name}: its definition uses the directive itself{(through.Length > 0 ? $", through {through}" : "")}.", path.Peek().Span);
    }

    private bool Values(IEnumerable<InputValueDefinition> values, DirectiveDefinition target) =>
        values.Any(value => Uses(value.Node.Directives, target) || Type(value.Type.Named, target));

    /// <summary>Whether one of these leads to the target; then the path to it is kept.</summary>
    private bool Uses(IEnumerable<DirectiveNode> directives, DirectiveDefinition target)
    {
        foreach (var use in directives)
        {
            if (schema.FindDirective(use.Name.Value) is not { } used) continue;
            path.Push(use);
            if (ReferenceEquals(used, target) || (visited.Add(used) && Values(used.Arguments, target))) return true;
            path.Pop();
        }

        return false;
    }

    private bool Type(NamedType type, DirectiveDefinition target) => visited.Add(type) && (Uses(type.Parts.SelectMany(part => part.Directives), target) || type switch
    {
        EnumType { Values: var values } => values.Any(value => Uses(value.Node.Directives, target)),
        InputObjectType { Fields: var fields } => Values(fields, target),
        _ => false,
    });
}
