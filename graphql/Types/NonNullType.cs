namespace Selvhjelp.GraphQL.Types;

/// <summary>A type that is never null (section 3.12).</summary>
public sealed class NonNullType : GraphQLType
{
    internal NonNullType(GraphQLType inner) => Inner = inner;

    /// <summary>The type that is wrapped: a named type or a list, never another non-null type.</summary>
    public GraphQLType Inner { get; }

    /// <inheritdoc />
    public override NamedType Named => Inner.Named;

    /// <inheritdoc />
    public override string ToString() => $"{Inner}!";
}
