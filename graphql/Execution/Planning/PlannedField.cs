using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Execution.Planning;

/// <summary>A field of a plan, with all that can be known before there is an object.</summary>
internal sealed class PlannedField
{
    /// <summary>The response key.</summary>
    public required string Key { get; init; }

    /// <summary>The key as it goes out.</summary>
    public required EncodedName Name { get; init; }

    public required FieldResolver Resolver { get; init; }

    /// <summary>Whether the field's type is non-null, so that its failure takes the object with it.</summary>
    public required bool IsNonNull { get; init; }

    /// <summary>Whether something below can fail with a longer path: lists, and types with selections.</summary>
    public required bool IsBranch { get; init; }

    /// <summary>What is selected on the value; null for scalars and enums.</summary>
    public SelectionPlan? Selection { get; init; }

    public required ArgumentPlan Arguments { get; init; }

    /// <summary>The fields of the document that were merged into this one (section 6.3.2 "Field Collection").</summary>
    public required FieldNode[] Nodes { get; init; }

    /// <summary>The schema coordinate of the field, such as <c>Query.node</c>.</summary>
    public required string Coordinate { get; init; }

    /// <summary>
    /// Where an error of this field stands: at the values of the arguments that it names, as one of their coercion would. Fields that were merged have the same
    /// arguments, so those of the first are shown.
    /// </summary>
    public IReadOnlyList<SyntaxNode> PlacesOf(GraphQLFieldException error)
    {
        if (error.Place is { } place) return [place];
        ValueNode[] written = [.. error.Arguments.Select(name => Nodes is [var first, ..] ? ArgumentPlan.Find(first, name) : null).OfType<ValueNode>()];
        return written.Length > 0 ? written : Nodes;
    }
}
