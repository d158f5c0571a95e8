namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>The definition or extension of a named type (section 3.4).</summary>
public abstract record TypeDefinitionNode(
    StringValueNode? Description,
    bool IsExtension,
    NameNode Name,
    IReadOnlyList<DirectiveNode> Directives,
    SourceSpan Span) : TypeSystemDefinitionNode(Description, IsExtension, Directives, Span);

/// <summary><c>scalar Name</c> (section 3.5).</summary>
public sealed record ScalarTypeDefinitionNode(
    StringValueNode? Description, bool IsExtension, NameNode Name, IReadOnlyList<DirectiveNode> Directives, SourceSpan Span)
    : TypeDefinitionNode(Description, IsExtension, Name, Directives, Span);

/// <summary><c>type Name implements A &amp; B { … }</c> (section 3.6).</summary>
public sealed record ObjectTypeDefinitionNode(
    StringValueNode? Description,
    bool IsExtension,
    NameNode Name,
    IReadOnlyList<NamedTypeNode> Interfaces,
    IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<FieldDefinitionNode> Fields,
    SourceSpan Span) : TypeDefinitionNode(Description, IsExtension, Name, Directives, Span);

/// <summary><c>interface Name implements A { … }</c> (section 3.7).</summary>
public sealed record InterfaceTypeDefinitionNode(
    StringValueNode? Description,
    bool IsExtension,
    NameNode Name,
    IReadOnlyList<NamedTypeNode> Interfaces,
    IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<FieldDefinitionNode> Fields,
    SourceSpan Span) : TypeDefinitionNode(Description, IsExtension, Name, Directives, Span);

/// <summary><c>union Name = A | B</c> (section 3.8).</summary>
public sealed record UnionTypeDefinitionNode(
    StringValueNode? Description,
    bool IsExtension,
    NameNode Name,
    IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<NamedTypeNode> Members,
    SourceSpan Span) : TypeDefinitionNode(Description, IsExtension, Name, Directives, Span);

/// <summary><c>enum Name { … }</c> (section 3.9).</summary>
public sealed record EnumTypeDefinitionNode(
    StringValueNode? Description,
    bool IsExtension,
    NameNode Name,
    IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<EnumValueDefinitionNode> Values,
    SourceSpan Span) : TypeDefinitionNode(Description, IsExtension, Name, Directives, Span);

/// <summary><c>input Name { … }</c> (section 3.10).</summary>
public sealed record InputObjectTypeDefinitionNode(
    StringValueNode? Description,
    bool IsExtension,
    NameNode Name,
    IReadOnlyList<DirectiveNode> Directives,
    IReadOnlyList<InputValueDefinitionNode> Fields,
    SourceSpan Span) : TypeDefinitionNode(Description, IsExtension, Name, Directives, Span);
