using System.Collections.Immutable;
using Selvhjelp.GraphQL.Execution.Variables;
using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>What one run of an operation needs beside its plan.</summary>
internal sealed record OperationRequest(
    object Root, VariableValues Variables, byte[] Source, GraphQLOptions Options, EngineLog Log, Deadline Deadline, CancellationToken Cancellation)
{
    /// <summary>More places than this help nobody to find an error, and thousands of fields may be merged into one that fails.</summary>
    private const int MostPlaces = 100;

    /// <summary>Line and column of each node, the first hundred, for an error.</summary>
    public ImmutableArray<SourceLocation> Locate(IReadOnlyList<SyntaxNode> nodes)
    {
        if (nodes.Count == 1) return [SourceLocation.Of(Source, nodes[0].Span.Start)];
        var found = SourceLocation.OfAll(Source, nodes.Take(MostPlaces).Select(node => node.Span.Start));
        return [.. nodes.Take(MostPlaces).Select(node => found[node.Span.Start])];
    }
}
