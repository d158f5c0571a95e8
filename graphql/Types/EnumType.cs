using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types;

/// <summary>An enum type (section 3.9).</summary>
public sealed class EnumType : NamedType
{
    internal EnumType(EnumTypeDefinitionNode node)
        : base(node)
    {
    }

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.Enum;

    /// <summary>Its values, in the order of the SDL.</summary>
    public NameTable<EnumValueDefinition> Values { get; internal set; } = NameTable<EnumValueDefinition>.Empty;
}
