using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Merging;

/// <summary>Two fields that cannot be merged.</summary>
/// <param name="Key">Their response key.</param>
/// <param name="Reason">Why not, as a clause.</param>
/// <param name="First">The first field, and those inside it that are the reason.</param>
/// <param name="Second">The second field, and those inside it that are the reason.</param>
internal sealed record Conflict(string Key, string Reason, List<FieldNode> First, List<FieldNode> Second)
{
    private const int MostNodes = 20;
    private const int LongestReason = 1000;

    /// <summary>The conflict of two fields whose subfields conflict.</summary>
    public static Conflict Of(string key, List<Conflict> inner, FieldNode first, FieldNode second)
    {
        var reasons = inner.Take(MostNodes).Select(conflict => $"their subfields \"{conflict.Key}\" differ, {conflict.Reason}");
        var reason = string.Join(" and ", reasons);
        if (reason.Length > LongestReason)
            reason = reason[..LongestReason] + "…";
        var firstNodes = Nodes(first, inner, conflict => conflict.First);
        var secondNodes = Nodes(second, inner, conflict => conflict.Second);
        return new Conflict(key, reason, firstNodes, secondNodes);
    }

    private static List<FieldNode> Nodes(FieldNode outer, List<Conflict> inner, Func<Conflict, List<FieldNode>> side)
    {
        var nodes = new List<FieldNode> { outer };
        foreach (var conflict in inner)
        {
            nodes.AddRange(side(conflict).TakeLast(MostNodes - nodes.Count));
            if (nodes.Count == MostNodes)
                break;
        }

        return nodes;
    }
}
