namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>A named fragment (section 2.8).</summary>
public sealed record FragmentDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    NamedTypeNode TypeCondition,
    IReadOnlyList<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    SourceSpan Span) : DefinitionNode(Span);
