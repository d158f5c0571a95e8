namespace Selvhjelp.GraphQL.Language.Ast;

/// <summary>An input value (section 2.9).</summary>
public abstract record ValueNode(SourceSpan Span) : SyntaxNode(Span);

/// <summary>The use of a variable; <see cref="Name"/> is without the dollar sign.</summary>
public sealed record VariableNode(NameNode Name, SourceSpan Span) : ValueNode(Span);

/// <summary>An integer as it was written.</summary>
public sealed record IntValueNode(string Text, SourceSpan Span) : ValueNode(Span);

/// <summary>A number with fraction or exponent, as it was written.</summary>
public sealed record FloatValueNode(string Text, SourceSpan Span) : ValueNode(Span);

/// <summary>A string after its escapes were resolved, or a block string after its indentation was removed (section 2.9.4).</summary>
public sealed record StringValueNode(string Value, bool IsBlock, SourceSpan Span) : ValueNode(Span);

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record BooleanValueNode(bool Value, SourceSpan Span) : ValueNode(Span);

/// <summary>The literal <c>null</c>.</summary>
public sealed record NullValueNode(SourceSpan Span) : ValueNode(Span);

/// <summary>A name that is not <c>true</c>, <c>false</c> or <c>null</c>.</summary>
public sealed record EnumValueNode(string Value, SourceSpan Span) : ValueNode(Span);

/// <summary>A list of values.</summary>
public sealed record ListValueNode(IReadOnlyList<ValueNode> Values, SourceSpan Span) : ValueNode(Span);

/// <summary>An input object.</summary>
public sealed record ObjectValueNode(IReadOnlyList<ObjectFieldNode> Fields, SourceSpan Span) : ValueNode(Span);

/// <summary>A field of an input object.</summary>
public sealed record ObjectFieldNode(NameNode Name, ValueNode Value, SourceSpan Span) : SyntaxNode(Span);
