using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Definition;

namespace Selvhjelp.GraphQL.Types;

/// <summary>A field of an object or interface (section 3.6).</summary>
public sealed class FieldDefinition : INamed
{
    internal FieldDefinition(FieldDefinitionNode node, GraphQLType type, NameTable<InputValueDefinition> arguments)
    {
        Node = node;
        Type = type;
        Arguments = arguments;
        DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives);
    }

    /// <summary>The definition in the SDL.</summary>
    public FieldDefinitionNode Node { get; }

    /// <summary>The name.</summary>
    public string Name => Node.Name.Value;

    /// <summary>The description in the SDL.</summary>
    public string? Description => Node.Description?.Value;

    /// <summary>The type of its value.</summary>
    public GraphQLType Type { get; }

    /// <summary>Its arguments, in the order of the SDL.</summary>
    public NameTable<InputValueDefinition> Arguments { get; }

    /// <summary>Why it should no longer be used; null when it is not deprecated.</summary>
    public string? DeprecationReason { get; }
}
