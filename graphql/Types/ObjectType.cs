using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types;

/// <summary>An object type (section 3.6).</summary>
public sealed class ObjectType : TypeWithFields
{
    internal ObjectType(ObjectTypeDefinitionNode node, int index)
        : base(node)
        => Index = index;

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.Object;

    /// <summary>A number from 0, dense among the object types of one schema; plans are arrays over it.</summary>
    internal int Index { get; }
}
