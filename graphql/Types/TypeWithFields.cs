using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types;

/// <summary>What objects and interfaces have in common: fields, and interfaces that they implement.</summary>
public abstract class TypeWithFields : NamedType
{
    private protected TypeWithFields(TypeDefinitionNode node)
        : base(node)
    {
    }

    /// <summary>Its fields, in the order of the SDL.</summary>
    public NameTable<FieldDefinition> Fields { get; internal set; } = NameTable<FieldDefinition>.Empty;

    /// <summary>The interfaces that it declares to implement.</summary>
    public NameTable<InterfaceType> Interfaces { get; internal set; } = NameTable<InterfaceType>.Empty;
}
