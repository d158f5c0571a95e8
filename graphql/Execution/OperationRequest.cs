using System.Collections.Immutable;
using Selvhjelp.GraphQL.Execution.Variables;
using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>What one run of an operation needs beside its plan.</summary>
internal sealed record OperationRequest(
    object Root, VariableValues Variables, byte[] Source, GraphQLOptions Options, EngineLog Log, CancellationToken Cancellation)
{
    /// <summary>Line and column of each node, for an error.</summary>
    public ImmutableArray<SourceLocation> Locate(IEnumerable<SyntaxNode> nodes)
        => [.. nodes.Select(node => SourceLocation.Of(Source, node.Span.Start))];
}
