namespace Selvhjelp.Api.Graph.Lists;

/// <summary>What an operation begins with, as lists inside the graph see it: the one count of work of the whole request.</summary>
internal interface IRequestBudget
{
    /// <summary>The count.</summary>
    RequestWork Work { get; }
}
