using System.Text;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.EndToEnd.Fuzz;

/// <summary>Documents made from the contract: mostly valid, with variables, fragments, directives and aliases; one choice in some hundred is wrong on purpose.</summary>
internal sealed class DocumentMaker(Schema schema, Random random)
{
    private const int MostFields = 60;
    private const double Wrong = 0.004;

    private readonly Values values = new(random);
    private readonly StringBuilder definitions = new();
    private readonly List<(string Name, GraphQLType Type, string? Default)> variables = [];
    private readonly List<(string Name, NamedType Type)> fragments = [];
    private readonly List<NamedType> composites = [.. schema.Types.Where(type => type is { IsComposite: true, IsIntrospection: false })];
    private int fields;
    private int named;

    /// <summary>A document, and values for its variables as JSON.</summary>
    public (string Document, string Variables) Make() => Operation("query", Selection(schema.QueryType!, random.Next(2, 7)));

    /// <summary>A subscription, and values for its variables as JSON. It has one field (GraphQL, section 5.2.4.1).</summary>
    public (string Document, string Variables) MakeSubscription()
    {
        var body = $"{{ {Field(values.Pick(schema.SubscriptionType!.Fields), random.Next(1, 4))} }}";
        return Operation("subscription", body);
    }

    private (string Document, string Variables) Operation(string kind, string body)
    {
        var head = variables.Count > 0 ? $"({string.Join(", ", variables.Select(variable => $"${variable.Name}: {variable.Type}{(variable.Default is null ? "" : $" = {variable.Default}")}"))})" : "";
        var operation = kind == "query" && head.Length == 0 && values.Chance(0.5) ? body : $"{kind} {(values.Chance(0.5) ? "Q" : "")}{head} {body}";
        var given = variables.Where(variable => (variable.Type.IsNonNull && variable.Default is null && !values.Chance(0.03)) || values.Chance(0.7))
            .Select(variable => $"\"{variable.Name}\":{values.Of(variable.Type, asJson: true)}");
        return ($"{operation}{definitions}", $"{{{string.Join(",", given)}}}");
    }

    private string Selection(NamedType type, int depth)
    {
        var text = new StringBuilder("{ ");
        var count = random.Next(1, 6);
        for (var i = 0; i < count; i++) text.Append(Selected(type, depth)).Append(values.Chance(0.1) ? "," : " ");
        return text.Append('}').ToString();
    }

    private string Selected(NamedType type, int depth)
    {
        if (values.Chance(0.05)) return $"__typename{Directive()}";
        if (depth > 0 && (type is UnionType || values.Chance(type.IsAbstract ? 0.5 : 0.06))) return Fragment(type, depth);
        if (type is not TypeWithFields target || values.Chance(Wrong)) return type is UnionType ? "__typename" : Name();
        if (type == schema.QueryType && values.Chance(0.01)) return "__schema { types { name fields { name } } }";
        var candidates = depth > 0 && fields < MostFields ? (IReadOnlyList<FieldDefinition>)[.. target.Fields] : [.. target.Fields.Where(field => field.Type.Named.IsLeaf)];
        return candidates.Count == 0 ? "__typename" : Field(values.Pick(candidates), depth);
    }

    private string Field(FieldDefinition field, int depth)
    {
        fields++;
        // Without an alias, two fields with different arguments would be in each other's way.
        var alias = field.Arguments.Count > 0 ? values.Chance(0.97) ? $"a{fields}: " : "" : values.Chance(0.1) ? $"a{fields}: " : "";
        var inner = field.Type.Named.IsComposite && !values.Chance(Wrong) ? $" {Selection(field.Type.Named, depth - 1)}" : field.Type.Named.IsLeaf && values.Chance(Wrong) ? " { id }" : "";
        return $"{alias}{field.Name}{Arguments(field)}{Directive()}{inner}";
    }

    private string Arguments(FieldDefinition field)
    {
        var given = field.Arguments
            .Where(argument => argument.IsRequired ? !values.Chance(Wrong) : argument.Name == "first" ? values.Chance(0.9) : values.Chance(argument.Name is "where" or "orderBy" ? 0.2 : 0.04))
            .Select(argument => $"{(values.Chance(Wrong) ? Name() : argument.Name)}: {Argument(argument)}").ToList();
        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private string Argument(InputValueDefinition argument)
    {
        if (!values.Chance(0.3)) return values.Of(argument.Type, asJson: false);
        var name = $"v{variables.Count}";
        variables.Add((name, argument.Type, !argument.Type.IsNonNull && values.Chance(0.2) ? values.Of(argument.Type, asJson: false) : null));
        return $"${(values.Chance(Wrong) ? "undefined" : name)}";
    }

    private string Directive()
    {
        if (!values.Chance(0.06)) return "";
        if (values.Chance(0.02)) return values.Pick([" @unknown", " @skip", " @include(if: 1)", " @skip(if: true) @skip(if: false)", " @deprecated", " @cost(weight: \"1\")"]);
        var value = values.Pick(["true", "false", "$"]);
        if (value == "$")
        {
            value = $"$v{variables.Count}";
            variables.Add(($"v{variables.Count}", ((NamedType)schema.FindType("Boolean")!).NonNull, null));
        }

        return $" @{values.Pick(["skip", "include"])}(if: {value})";
    }

    private string Fragment(NamedType type, int depth)
    {
        var possible = composites.Where(other => schema.Overlaps(type, other)).ToList();
        var on = values.Chance(Wrong) || possible.Count == 0 ? values.Pick(composites) : values.Pick(possible);
        var known = fragments.Where(fragment => fragment.Type == on).ToList();
        if (known.Count > 0 && values.Chance(0.3)) return $"...{values.Pick(known).Name}";
        if (values.Chance(0.6)) return $"... {(values.Chance(0.8) || type != on ? $"on {on.Name}" : "")}{Directive()} {Selection(on, depth - 1)}";
        var name = $"F{++named}";
        var made = Selection(on, depth - 1);
        definitions.Append($" fragment {name} on {on.Name} {made}");
        fragments.Add((name, on));
        return $"...{name}{Directive()}";
    }

    private string Name() => values.Chance(0.5) ? values.Pick(((ObjectType)values.Pick([.. composites.OfType<ObjectType>()])).Fields).Name : "nme";
}
