using Selvhjelp.GraphQL.Execution.Planning;
using Selvhjelp.GraphQL.Execution.Variables;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Execution.Cost;

/// <summary>
/// Makes the <see cref="CostPlan"/> of an operation under one outcome of its conditions: fields as they are merged for execution, the same group of fields
/// once, so that it grows with the document and not with its paths; and where fragments on the types of an interface make the groups of each path different,
/// no further than <see cref="MaxSteps"/>.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="costs">What it says about costs.</param>
/// <param name="collector">Merges the fields.</param>
/// <param name="isFolded">Whether what depends on no variable is added up; false to find out afterwards what costs most.</param>
internal sealed class CostPlanner(Schema schema, SchemaCosts costs, FieldCollector collector, bool isFolded)
{
    /// <summary>
    /// Most selections that are looked at: ten times the fields that an operation may have by default, because those of an interface count once for each of
    /// its types. Some hundredths of a second, and some megabytes that are not kept.
    /// </summary>
    public const int MaxSteps = 50_000;

    private readonly Dictionary<(FieldDefinition, NamedType, FieldNode[]), CostPart> known = new(GroupComparer.Instance);
    private readonly List<CostSum> sums = [];
    private int terms;

    /// <exception cref="LimitExceededException">The operation is more to plan than <see cref="MaxSteps"/>, or nested too deep.</exception>
    public CostPlan Plan(ObjectType root, SelectionSetNode selectionSet)
    {
        var inner = Sum(root, root, [selectionSet], null);
        return new CostPlan(inner with { Constant = inner.Constant + new Weight(0, costs.WeightOf(root)) }, [.. sums], terms);
    }

    /// <param name="type">The type whose fields are selected.</param>
    /// <param name="objectType">An object type that decides which fragments apply.</param>
    /// <param name="selectionSets">What is selected.</param>
    /// <param name="list">Where the parent says how long some of these fields are.</param>
    private CostPart Sum(NamedType type, ObjectType objectType, IEnumerable<SelectionSetNode> selectionSets, (string[] Fields, ListSize Size)? list)
    {
        LimitExceededException.ThrowIfStackIsShort();
        var constant = default(Weight);
        List<CostTerm>? varying = null;
        foreach (var (_, nodes) in Collect(objectType, selectionSets))
        {
            if (Term(type, nodes, list) is not { } term) continue;
            if (isFolded && term.IsConstant) constant += term.Evaluate(VariableValues.None, default);
            else (varying ??= []).Add(term);
        }

        if (varying is null) return CostPart.Of(constant);
        terms += varying.Count;
        sums.Add(new CostSum([.. varying]));
        return new CostPart(constant, sums.Count - 1);
    }

    /// <summary>The fields; none where a condition has no value, for then the object fails before anything is read.</summary>
    private IReadOnlyList<KeyValuePair<string, List<FieldNode>>> Collect(ObjectType type, IEnumerable<SelectionSetNode> selectionSets)
    {
        try
        {
            var fields = collector.Collect(type, selectionSets);
            return collector.Steps <= MaxSteps ? fields : throw new LimitExceededException(
                $"The fragments of the operation lie inside each other in too many ways for its cost to be counted: more than {MaxSteps} selections on the types that values may have. Ask for less depth, or in several requests.");
        }
        catch (GraphQLFieldException)
        {
            return [];
        }
    }

    private CostTerm? Term(NamedType type, List<FieldNode> nodes, (string[] Fields, ListSize Size)? list)
    {
        var node = nodes[0];
        var name = node.Name.Value;
        if (schema.FindField(type, name) is not { } field) return null;
        // Introspection: what is below has been made beforehand, and is bounded by its own rule.
        if (name.StartsWith("__", StringComparison.Ordinal))
            return new CostTerm(node, name switch { "__schema" => SchemaCosts.WeightOfSchema, "__type" => 1, _ => 0 }, [], ListSize.One, []);

        var cost = costs.Of(field);
        var size = cost.SizeOf(node, $"{type.Name}.{name}");
        var isList = field.Type.Nullable is ListType && cost.SizedFields.Length == 0;
        var (own, arguments) = Reading(cost, node);
        return new CostTerm(
            node,
            own,
            arguments,
            list is { } parent && parent.Fields.Contains(name) ? parent.Size : isList ? size : ListSize.One,
            Values(field, nodes.ToArray(), cost.SizedFields.Length == 0 ? null : (cost.SizedFields, size)));
    }

    private static (double Weight, (string Variable, double Weight)[] Arguments) Reading(FieldCost cost, FieldNode node)
    {
        if (cost.Arguments.Length == 0) return (cost.Weight, []);
        var weight = cost.Weight;
        var variables = new List<(string, double)>();
        foreach (var (name, more) in cost.Arguments)
        {
            var literal = node.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
            if (literal is VariableNode variable) variables.Add((variable.Name.Value, more));
            else if (literal is not (null or NullValueNode)) weight += more;
        }

        return (weight, [.. variables]);
    }

    /// <summary>What a value costs, for each type that it may be of; once, where neither a fragment nor the schema's costs tell the types apart.</summary>
    private CostPart[] Values(FieldDefinition field, FieldNode[] nodes, (string[] Fields, ListSize Size)? list)
    {
        var type = field.Type.Named;
        if (!type.IsComposite) return costs.WeightOf(type) is > 0 and var weight ? [CostPart.Of(new Weight(0, weight))] : [];
        var possible = Schema.PossibleTypes(type);
        if (possible.IsEmpty) return [];
        return type.IsAbstract && (costs.TellsApart(type) || nodes.Any(node => node.SelectionSet?.Selections.Any(selection => selection is not FieldNode) is true))
            ? [.. possible.Select(member => Value(field, member, member, nodes, list))]
            : [Value(field, type, possible[0], nodes, list)];
    }

    private CostPart Value(FieldDefinition field, NamedType type, ObjectType objectType, FieldNode[] nodes, (string[] Fields, ListSize Size)? list)
    {
        var key = (field, type, nodes);
        if (known.TryGetValue(key, out var made)) return made;
        var inner = Sum(type, objectType, nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>(), list);
        return known[key] = inner with { Constant = inner.Constant + new Weight(0, costs.WeightOf(type)) };
    }

    private sealed class GroupComparer : IEqualityComparer<(FieldDefinition Field, NamedType Type, FieldNode[] Nodes)>
    {
        public static readonly GroupComparer Instance = new();

        public bool Equals((FieldDefinition Field, NamedType Type, FieldNode[] Nodes) a, (FieldDefinition Field, NamedType Type, FieldNode[] Nodes) b) =>
            ReferenceEquals(a.Field, b.Field) && ReferenceEquals(a.Type, b.Type) && a.Nodes.AsSpan().SequenceEqual(b.Nodes, ReferenceEqualityComparer.Instance);

        public int GetHashCode((FieldDefinition Field, NamedType Type, FieldNode[] Nodes) group)
        {
            var hash = default(HashCode);
            hash.Add(group.Field, ReferenceEqualityComparer.Instance);
            hash.Add(group.Type, ReferenceEqualityComparer.Instance);
            foreach (var node in group.Nodes) hash.Add(node, ReferenceEqualityComparer.Instance);
            return hash.ToHashCode();
        }
    }
}
