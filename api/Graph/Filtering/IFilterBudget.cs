namespace Selvhjelp.Api.Graph.Filtering;

/// <summary>What an operation begins with, as lists inside the graph see it: the one count of work of the whole request.</summary>
internal interface IFilterBudget
{
    /// <summary>The count.</summary>
    FilterWork FilterWork { get; }
}
