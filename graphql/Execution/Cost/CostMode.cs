namespace Selvhjelp.GraphQL.Execution.Cost;

/// <summary>What a client wants to know about the cost of its operation. Over HTTP, the header <c>GraphQL-Cost</c> says it, as in Hot Chocolate.</summary>
public enum CostMode
{
    /// <summary>Nothing: the cost is only compared with its limit.</summary>
    Enforce,

    /// <summary>The answer, and the cost in <c>extensions</c>. Header: <c>report</c>.</summary>
    Report,

    /// <summary>The cost in <c>extensions</c>, and <c>data</c> is null; nothing is executed. An operation above the limit is an error as ever. Header: <c>validate</c>.</summary>
    Validate,
}
