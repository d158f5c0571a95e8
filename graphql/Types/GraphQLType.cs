namespace Selvhjelp.GraphQL.Types;

/// <summary>A type of a schema: a named type, a list, or a non-null type (section 3.4 "Types").</summary>
public abstract class GraphQLType
{
    private ListType? list;

    private protected GraphQLType()
    {
    }

    /// <summary>The named type inside every wrapper (section 3.4.1 "Wrapping Types").</summary>
    public abstract NamedType Named { get; }

    /// <summary>Whether values of this type may be given as arguments and variables (section 3.4.2, IsInputType).</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether a field may have this type (section 3.4.2, IsOutputType).</summary>
    public bool IsOutput => Named is not InputObjectType;

    /// <summary>Whether the type is never null.</summary>
    public bool IsNonNull => this is NonNullType;

    /// <summary>The type without its outermost non-null wrapper.</summary>
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.Inner : this;

    /// <summary>The list of this type.</summary>
    public ListType List => list ??= new ListType(this);

    /// <summary>Whether two types are the same: the same named type in the same wrappers.</summary>
    public static bool Same(GraphQLType a, GraphQLType b) => (a, b) switch
    {
        (NonNullType x, NonNullType y) => Same(x.Inner, y.Inner),
        (ListType x, ListType y) => Same(x.Item, y.Item),
        _ => ReferenceEquals(a, b),
    };
}
