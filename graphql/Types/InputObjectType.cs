using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types;

/// <summary>An input object type (section 3.10).</summary>
public sealed class InputObjectType : NamedType
{
    internal InputObjectType(InputObjectTypeDefinitionNode node, bool isOneOf)
        : base(node)
        => IsOneOf = isOneOf;

    /// <inheritdoc />
    public override TypeKind Kind => TypeKind.InputObject;

    /// <summary>Whether exactly one field must be given, and not null (section 3.10.1 "OneOf Input Objects").</summary>
    public bool IsOneOf { get; }

    /// <summary>Its fields, in the order of the SDL.</summary>
    public NameTable<InputValueDefinition> Fields { get; internal set; } = NameTable<InputValueDefinition>.Empty;
}
