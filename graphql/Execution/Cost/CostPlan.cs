using System.Buffers;
using Selvhjelp.GraphQL.Execution.Variables;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Coercion;

namespace Selvhjelp.GraphQL.Execution.Cost;

/// <summary>
/// The cost of a planned operation. What does not depend on variables is added up already; the rest are sums in the order in which they need each other, so
/// that each is made once, however many selections share it.
/// </summary>
/// <param name="whole">The cost of the operation.</param>
/// <param name="sums">The sums that it needs.</param>
/// <param name="terms">How many terms they have together.</param>
internal sealed class CostPlan(CostPart whole, CostSum[] sums, int terms)
{
    private const int OnStack = 64;

    /// <summary>The plan of what reads nothing.</summary>
    public static CostPlan Nothing { get; } = new(CostPart.Of(default), [], 0);

    /// <summary>How many terms it has: its size in memory.</summary>
    public int Terms { get; } = terms;

    /// <summary>The costliest field: where most of the cost is, down to the last list on the way.</summary>
    /// <remarks>Of a plan in which nothing was added up beforehand.</remarks>
    public CostliestField FindCostliest(VariableValues variables)
    {
        var values = new Weight[sums.Length];
        for (var i = 0; i < sums.Length; i++) values[i] = sums[i].Evaluate(variables, values);
        var found = new CostliestField([], 1, null);
        var here = found;
        for (var part = whole; part.Sum >= 0;)
        {
            var term = sums[part.Sum].Largest(variables, values);
            var size = term.Size.Evaluate(variables);
            here = new CostliestField([.. here.Path, term.Node.ResponseKey], here.Count * size, term.Node);
            if (size > 1 || found.Node is null) found = here;
            part = term.Value.DefaultIfEmpty(CostPart.Of(default)).MaxBy(value => value.In(values).Fields + value.In(values).Objects);
        }

        return found;
    }

    /// <summary>The cost for these variables. Takes no memory unless very much depends on them.</summary>
    /// <exception cref="LimitExceededException">A list has no size that the schema asks for.</exception>
    public Weight Evaluate(VariableValues variables)
    {
        if (whole.Sum < 0) return whole.Constant;
        var rented = sums.Length > OnStack ? ArrayPool<Weight>.Shared.Rent(sums.Length) : null;
        var values = rented ?? stackalloc Weight[OnStack];
        for (var i = 0; i < sums.Length; i++) values[i] = sums[i].Evaluate(variables, values);
        var cost = whole.In(values);
        if (rented is not null) ArrayPool<Weight>.Shared.Return(rented);
        return cost;
    }
}

/// <summary>A cost that is known, or the sum that gives it.</summary>
/// <param name="Constant">What is known.</param>
/// <param name="Sum">The index of the sum whose value comes on top; -1 when there is none.</param>
internal readonly record struct CostPart(Weight Constant, int Sum)
{
    public static CostPart Of(Weight constant) => new(constant, -1);

    public Weight In(ReadOnlySpan<Weight> values) => Sum < 0 ? Constant : Constant + values[Sum];
}

/// <summary>The fields of a selection set whose cost depends on variables.</summary>
internal sealed class CostSum(CostTerm[] terms)
{
    public Weight Evaluate(VariableValues variables, ReadOnlySpan<Weight> values)
    {
        var cost = default(Weight);
        foreach (var term in terms) cost += term.Evaluate(variables, values);
        return cost;
    }

    /// <summary>The field that costs most.</summary>
    public CostTerm Largest(VariableValues variables, Weight[] values) =>
        terms.MaxBy(term => term.Evaluate(variables, values) is var cost ? cost.Fields + cost.Objects : 0)!;
}

/// <summary>One field: its values, as often as there are, each of the type that costs most.</summary>
/// <param name="Node">The field.</param>
/// <param name="Own">What reading it once costs.</param>
/// <param name="Arguments">What comes on top where these variables have a value.</param>
/// <param name="Size">How many values it has.</param>
/// <param name="Value">What a value costs, for each type that it may be of.</param>
internal sealed record CostTerm(FieldNode Node, double Own, (string Variable, double Weight)[] Arguments, ListSize Size, CostPart[] Value)
{
    public bool IsConstant => Arguments.Length == 0 && Size.Constant is not null && Value.All(part => part.Sum < 0);

    public Weight Evaluate(VariableValues variables, ReadOnlySpan<Weight> values)
    {
        var own = Own;
        foreach (var (variable, weight) in Arguments)
            if (variables.Find(variable) is { } value && !ReferenceEquals(value, InputObjectValue.Absent)) own += weight;
        var most = default(Weight);
        foreach (var part in Value) most = Weight.Max(most, part.In(values));
        return new Weight(own, 0) + (Size.Evaluate(variables) * most);
    }
}

/// <summary>Where most of a cost is.</summary>
/// <param name="Path">The response keys down to the field.</param>
/// <param name="Count">How many values it has in all.</param>
/// <param name="Node">The field; null when nothing is selected.</param>
internal sealed record CostliestField(string[] Path, double Count, FieldNode? Node);
