using System.Collections.Immutable;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types;

/// <summary>A union type (section 3.8).</summary>
public sealed class UnionType : NamedType
{
    internal UnionType(UnionTypeDefinitionNode node)
        : base(node)
    {
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.Union;

    /// <summary>Its members, in the order of the SDL.</summary>
    public ImmutableArray<ObjectType> PossibleTypes { get; internal set; } = [];
}
