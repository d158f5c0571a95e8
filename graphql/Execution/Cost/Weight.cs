namespace Selvhjelp.GraphQL.Execution.Cost;

/// <summary>What an operation, or a part of it, costs, in the two measures of the IBM cost specification.</summary>
/// <param name="Fields">How much work its fields are: their weights, each as often as it is read.</param>
/// <param name="Objects">How much it answers: the weights of the types of its values, each as often as there is a value.</param>
internal readonly record struct Weight(double Fields, double Objects)
{
    public static Weight operator +(Weight a, Weight b) => new(a.Fields + b.Fields, a.Objects + b.Objects);

    public static Weight operator *(double times, Weight weight) => new(times * weight.Fields, times * weight.Objects);

    /// <summary>The larger of each: a value is of one type or of another.</summary>
    public static Weight Max(Weight a, Weight b) => new(Math.Max(a.Fields, b.Fields), Math.Max(a.Objects, b.Objects));
}
