namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>
/// A node whose relations are set once, when all nodes exist, and never again: so relations can be walked both ways and the graph is
/// still immutable.
/// </summary>
internal abstract class Linked<TLinks>
    where TLinks : class
{
    private TLinks? links;

    /// <summary>The relations.</summary>
    protected TLinks Links => links ?? throw new InvalidOperationException($"The {GetType().Name} is not wired yet.");

    /// <summary>Sets the relations for good.</summary>
    /// <exception cref="InvalidOperationException">They are set already.</exception>
    internal void Wire(TLinks relations)
    {
        if (links is not null) throw new InvalidOperationException($"The {GetType().Name} is wired already.");
        links = relations;
    }
}
