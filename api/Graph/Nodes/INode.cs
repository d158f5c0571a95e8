namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The interface <c>Node</c>: an object with a global id that never changes.</summary>
internal interface INode
{
    /// <summary>The global id.</summary>
    string Id { get; }
}
