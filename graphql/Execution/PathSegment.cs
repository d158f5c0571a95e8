namespace Selvhjelp.GraphQL.Execution;

/// <summary>One step of an error's path (section 7.1.2): a response key, or the index of a list's item.</summary>
/// <param name="Key">The response key; null for an index.</param>
/// <param name="Index">The index from 0; without meaning for a key.</param>
internal record struct PathSegment(string? Key, int Index);
