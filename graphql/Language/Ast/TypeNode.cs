namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>A reference to a type (section 2.11).</summary>
public abstract record TypeNode(SourceSpan Span) : SyntaxNode(Span);

/// <summary>A type by its name.</summary>
public sealed record NamedTypeNode(NameNode Name, SourceSpan Span) : TypeNode(Span);

/// <summary>A list of a type.</summary>
public sealed record ListTypeNode(TypeNode Item, SourceSpan Span) : TypeNode(Span);

/// <summary>A type that is never null. Its inner type is a name or a list.</summary>
public sealed record NonNullTypeNode(TypeNode Inner, SourceSpan Span) : TypeNode(Span);
