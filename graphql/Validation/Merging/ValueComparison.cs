using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Merging;

/// <summary>Whether literals are the same as written, but for the order of arguments and of input fields.</summary>
internal static class ValueComparison
{
    public static bool Same(IReadOnlyList<ArgumentNode> a, IReadOnlyList<ArgumentNode> b)
    {
        if (a.Count != b.Count)
            return false;
        for (var i = 0; i < a.Count; i++)
        {
            var name = a[i].Name.Value;
            var other = b.LastOrDefault(argument => argument.Name.Value == name);
            if (other is null || !Same(a[i].Value, other.Value))
                return false;
        }

        return true;
    }

    private static bool Same(ValueNode a, ValueNode b) => (a, b) switch
    {
        (VariableNode x, VariableNode y) => x.Name.Value == y.Name.Value,
        (IntValueNode x, IntValueNode y) => x.Text == y.Text,
        (FloatValueNode x, FloatValueNode y) => x.Text == y.Text,
        (StringValueNode x, StringValueNode y) => x.Value == y.Value && x.IsBlock == y.IsBlock,
        (BooleanValueNode x, BooleanValueNode y) => x.Value == y.Value,
        (NullValueNode, NullValueNode) => true,
        (EnumValueNode x, EnumValueNode y) => x.Value == y.Value,
        (ListValueNode x, ListValueNode y) => x.Values.Count == y.Values.Count
            && x.Values.Zip(y.Values).All(pair => Same(pair.First, pair.Second)),
        (ObjectValueNode x, ObjectValueNode y) => x.Fields.Count == y.Fields.Count && Sorted(x).Zip(Sorted(y)).All(
            pair => pair.First.Name.Value == pair.Second.Name.Value && Same(pair.First.Value, pair.Second.Value)),
        _ => false,
    };

    private static IEnumerable<ObjectFieldNode> Sorted(ObjectValueNode value) =>
        value.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal);
}
