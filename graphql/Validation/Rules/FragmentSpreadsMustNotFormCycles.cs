using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.Rules;

/// <summary>Section 5.5.2.2: a fragment does not spread itself, directly or through others. Each cycle is reported once.</summary>
internal sealed class FragmentSpreadsMustNotFormCycles(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> visited = [];
    private readonly List<FragmentSpreadNode> path = [];
    private readonly Dictionary<string, int> positions = [];

    public override void EnterFragment(FragmentDefinitionNode fragment) => Visit(fragment);

    private void Visit(FragmentDefinitionNode fragment)
    {
        var name = fragment.Name.Value;
        if (!visited.Add(name) || !Context.HasRoomToRecurse())
            return;
        var spreads = Context.SpreadsIn(fragment.SelectionSet);
        positions[name] = path.Count;
        foreach (var spread in spreads)
        {
            path.Add(spread);
            if (positions.TryGetValue(spread.Name.Value, out var start))
                ReportCycle(spread.Name.Value, path[start..]);
            else if (Context.FindFragment(spread.Name.Value) is { } next)
                Visit(next);
            path.RemoveAt(path.Count - 1);
        }

        positions.Remove(name);
    }

    private void ReportCycle(string name, List<FragmentSpreadNode> cycle)
    {
        var others = string.Join(", ", cycle.SkipLast(1).Select(spread => $"\"{spread.Name}\""));
        Report($"The fragment \"{name}\" contains itself{(others.Length > 0 ? $" through {others}" : "")}.", cycle);
    }
}
