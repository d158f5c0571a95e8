using System.Collections.Immutable;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types;

/// <summary>An interface type (section 3.7).</summary>
public sealed class InterfaceType : TypeWithFields
{
    internal InterfaceType(InterfaceTypeDefinitionNode node)
        : base(node)
    {
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.Interface;

    /// <summary>The object types that implement it, in the order of the SDL.</summary>
    public ImmutableArray<ObjectType> PossibleTypes { get; internal set; } = [];
}
