namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>A field of an object or interface type (section 3.6).</summary>
public sealed record FieldDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    IReadOnlyList<InputValueDefinitionNode> Arguments,
    TypeNode Type,
    IReadOnlyList<DirectiveNode> Directives,
    SourceSpan Span) : SyntaxNode(Span);

/// <summary>An argument of a field or directive, or a field of an input object (section 3.6.1).</summary>
public sealed record InputValueDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    TypeNode Type,
    ValueNode? DefaultValue,
    IReadOnlyList<DirectiveNode> Directives,
    SourceSpan Span) : SyntaxNode(Span);

/// <summary>A value of an enum type (section 3.9).</summary>
public sealed record EnumValueDefinitionNode(
    StringValueNode? Description, NameNode Name, IReadOnlyList<DirectiveNode> Directives, SourceSpan Span) : SyntaxNode(Span);
