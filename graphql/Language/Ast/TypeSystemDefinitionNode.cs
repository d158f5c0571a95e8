namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>A definition or extension of the type system (section 3.1).</summary>
/// <param name="Description">Its description; always null on an extension.</param>
/// <param name="IsExtension">Whether the definition began with <c>extend</c>.</param>
/// <param name="Directives">Directives applied to it.</param>
/// <param name="Span">Where it stands.</param>
public abstract record TypeSystemDefinitionNode(
    StringValueNode? Description,
    bool IsExtension,
    IReadOnlyList<DirectiveNode> Directives,
    SourceSpan Span) : DefinitionNode(Span);

/// <summary><c>schema { … }</c> (section 3.3).</summary>
public sealed record SchemaDefinitionNode(
    StringValueNode? Description,
    bool IsExtension,
    IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<RootOperationTypeNode> RootOperationTypes,
    SourceSpan Span) : TypeSystemDefinitionNode(Description, IsExtension, Directives, Span);

/// <summary>One line of a schema definition: <c>query: Query</c>.</summary>
public sealed record RootOperationTypeNode(OperationType Operation, NamedTypeNode Type, SourceSpan Span) : SyntaxNode(Span);

/// <summary><c>directive @name(…) repeatable on A | B</c> (section 3.13).</summary>
public sealed record DirectiveDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    IReadOnlyList<InputValueDefinitionNode> Arguments,
    bool IsRepeatable,
    IReadOnlyList<NameNode> Locations,
    SourceSpan Span) : TypeSystemDefinitionNode(Description, false, [], Span);
