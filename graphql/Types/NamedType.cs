using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types;

/// <summary>A type with a name of its own (section 3.4).</summary>
public abstract class NamedType : GraphQLType, INamed
{
    private NonNullType? nonNull;

    private protected NamedType(TypeDefinitionNode node)
    {
        Node = node;
        Description = node.Description?.Value;
    }

    /// <summary>The definition in the SDL, without its extensions.</summary>
    public TypeDefinitionNode Node { get; }

    /// <summary>The extensions that are merged into the type (section 3.4.3), in the order of the SDL.</summary>
    public IReadOnlyList<TypeDefinitionNode> Extensions { get; internal set; } = [];

    /// <summary>The definition, and then its extensions.</summary>
    internal IEnumerable<TypeDefinitionNode> Parts => [Node, .. Extensions];

    /// <summary>The name, unique in the schema.</summary>
    public string Name => Node.Name.Value;

    /// <summary>The description in the SDL, in Markdown.</summary>
    public string? Description { get; }

    /// <summary>Whether it is one of the types that describe the schema itself (section 4 "Introspection").</summary>
    public bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>The kind as introspection names it (section 4.2.2).</summary>
    public abstract TypeKind Kind { get; }

    /// <summary>The non-null type of this type.</summary>
    public NonNullType NonNull => nonNull ??= new NonNullType(this);

    /// <inheritdoc />
    public override NamedType Named => this;

    /// <summary>Whether selections can be made on values of this type: objects, interfaces and unions (section 3.4).</summary>
    public bool IsComposite => this is ObjectType or InterfaceType or UnionType;

    /// <summary>Whether the type ends a path of selections: scalars and enums (section 3.4).</summary>
    public bool IsLeaf => this is ScalarType or EnumType;

    /// <summary>Whether the type of a value is known only at run time: interfaces and unions (section 3.4).</summary>
    public bool IsAbstract => this is InterfaceType or UnionType;

    /// <inheritdoc />
    public override string ToString() => Name;
}
