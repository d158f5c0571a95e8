namespace Selvhjelp.GraphQL.Execution.Cost;

/// <summary>
/// How much one operation may cost, by the directives <c>@cost</c> and <c>@listSize</c> of the schema (the IBM cost specification, as Hot Chocolate has it).
/// The cost is known before execution, from the values that the variables of this request have.
/// </summary>
public sealed record CostOptions
{
    /// <summary>Most of the weights of all fields, each as often as it is read. A field with selections weighs 1 where the schema does not say, any other 0.</summary>
    public double MaxFieldCost { get; init; } = 100_000;

    /// <summary>Most of the weights of all values answered. An object weighs 1 where the schema does not say, any other value 0.</summary>
    public double MaxTypeCost { get; init; } = 100_000;

    /// <summary>Documents of our own that may cost more, each exactly as it is sent.</summary>
    public IReadOnlyCollection<string> TrustedDocuments { get; init; } = [];
}
