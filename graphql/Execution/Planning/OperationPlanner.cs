using System.Runtime.CompilerServices;
using System.Text;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.GraphQL.Execution.Planning;

/// <summary>Makes the plan of one operation under one outcome of its <c>@skip</c> and <c>@include</c> conditions.</summary>
/// <param name="schema">The schema.</param>
/// <param name="collector">Collects fields under that outcome.</param>
/// <param name="operation">The operation.</param>
/// <param name="arguments">The arguments of its fields.</param>
/// <param name="grown">Is told when a run has met a type that was not planned before.</param>
internal sealed class OperationPlanner(
    ExecutableSchema schema, FieldCollector collector, OperationDefinitionNode operation, ArgumentPlans arguments, Action grown)
{
    /// <summary>Bytes that a planned field takes, with its resolver and its part of the plan around it: 370 was measured.</summary>
    private const int BytesOfField = 400;

    /// <summary>
    /// Equal groups of fields on equal types share what is planned below them: a plan grows with the document, not with its paths. It does grow with the types
    /// that are met, and where each type has fragments of its own for the same field, the groups multiply from level to level.
    /// </summary>
    private readonly Dictionary<(NamedType, FieldNode[]), SelectionPlan> selections = new(GroupComparer.Instance);

    public ExecutableSchema Schema { get; } = schema;

    /// <summary>About how many bytes of memory what is planned so far takes, without the arguments.</summary>
    public long Weight { get; private set; }

    /// <summary>The plan of the operation's own selection set.</summary>
    /// <param name="root">The root type.</param>
    /// <param name="keepsAnswer">Whether the plan will be found again, so that an answer that is always the same can be kept for it.</param>
    public ObjectPlan PlanRoot(ObjectType root, bool keepsAnswer)
    {
        var plan = Plan(root, [operation.SelectionSet]);
        return keepsAnswer && operation.Variables.Count == 0 && plan.Fields.All(field => field.Nodes is [var first, ..] && first.Name.Value.StartsWith("__", StringComparison.Ordinal))
            ? new ObjectPlan(plan.Fields) { Answers = Schema.IntrospectionAnswers }
            : plan;
    }

    /// <summary>The plan of what a group of merged fields selects on an object type (CollectSubfields, section 6.4.3).</summary>
    public ObjectPlan PlanObject(ObjectType type, FieldNode[] nodes)
    {
        ObjectPlan plan;
        lock (selections) plan = Plan(type, nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>());
        grown();
        return plan;
    }

    private ObjectPlan Plan(ObjectType type, IEnumerable<SelectionSetNode> selectionSets)
    {
        IReadOnlyList<KeyValuePair<string, List<FieldNode>>> groups;
        try
        {
            groups = collector.Collect(type, selectionSets);
        }
        catch (GraphQLFieldException exception)
        {
            return FailingResolver.Plan(exception.Message, exception.Code, exception.Place);
        }

        var fields = new List<PlannedField>(groups.Count);
        foreach (var (key, nodes) in groups)
            if (Plan(type, key, nodes.ToArray()) is { } field) fields.Add(field);
        Weight += BytesOfField + fields.Sum(field => BytesOfField + field.Name.Padded.Length + ((long)field.Nodes.Length * IntPtr.Size));
        return new ObjectPlan([.. fields]);
    }

    /// <summary>A field that the type does not have is left out, as ExecuteCollectedFields (section 6.3) says.</summary>
    private PlannedField? Plan(ObjectType type, string key, FieldNode[] nodes)
    {
        var name = nodes[0].Name.Value;
        if (Schema.Schema.FindField(type, name) is not { } definition) return null;
        var binding = name == "__typename"
            ? new FieldBinding(new ConstantResolver(Encoding.UTF8.GetBytes($"\"{type.Name}\"")), [])
            : Schema.BindingOf(definition).For(nodes[0]);
        var coordinate = $"{type.Name}.{name}";
        return new PlannedField
        {
            Key = key,
            Name = new EncodedName(key),
            Resolver = binding.Resolver,
            IsNonNull = definition.Type.IsNonNull,
            IsBranch = definition.Type.Nullable is ListType || definition.Type.Named.IsComposite,
            Selection = definition.Type.Named.IsComposite ? Selection(definition.Type.Named, nodes) : null,
            Arguments = arguments.Of(nodes[0], definition, binding, coordinate),
            Nodes = nodes,
            Coordinate = coordinate,
        };
    }

    private SelectionPlan Selection(NamedType type, FieldNode[] nodes)
    {
        if (!selections.TryGetValue((type, nodes), out var plan)) selections.Add((type, nodes), plan = new SelectionPlan(this, type, nodes));
        return plan;
    }

    private sealed class GroupComparer : IEqualityComparer<(NamedType Type, FieldNode[] Nodes)>
    {
        public static readonly GroupComparer Instance = new();

        public bool Equals((NamedType Type, FieldNode[] Nodes) a, (NamedType Type, FieldNode[] Nodes) b)
        {
            if (!ReferenceEquals(a.Type, b.Type) || a.Nodes.Length != b.Nodes.Length) return false;
            for (var i = 0; i < a.Nodes.Length; i++)
                if (!ReferenceEquals(a.Nodes[i], b.Nodes[i])) return false;
            return true;
        }

        public int GetHashCode((NamedType Type, FieldNode[] Nodes) group)
        {
            var hash = default(HashCode);
            hash.Add(RuntimeHelpers.GetHashCode(group.Type));
            foreach (var node in group.Nodes) hash.Add(RuntimeHelpers.GetHashCode(node));
            return hash.ToHashCode();
        }
    }
}
