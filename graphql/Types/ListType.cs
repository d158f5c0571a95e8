namespace Selvhjelp.GraphQL.Types;

/// <summary>A list of another type (section 3.11).</summary>
public sealed class ListType(GraphQLType item) : GraphQLType
{
    private NonNullType? nonNull;

    /// <summary>The type of each item.</summary>
    public GraphQLType Item { get; } = item;

    /// <summary>The non-null type of this list.</summary>
    public NonNullType NonNull => nonNull ??= new NonNullType(this);

    /// <inheritdoc />
    public override NamedType Named => Item.Named;

    /// <inheritdoc />
    public override string ToString() => $"[{Item}]";
}
