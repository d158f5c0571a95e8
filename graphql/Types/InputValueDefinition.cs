using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Definition;

namespace Selvhjelp.GraphQL.Types;

/// <summary>An argument of a field or directive, or a field of an input object (sections 3.6.1 and 3.10).</summary>
public sealed class InputValueDefinition : INamed
{
    internal InputValueDefinition(InputValueDefinitionNode node, GraphQLType type)
    {
        Node = node;
        Type = type;
        DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives);
    }

    /// <summary>The definition in the SDL.</summary>
    public InputValueDefinitionNode Node { get; }

    /// <summary>The name.</summary>
    public string Name => Node.Name.Value;

    /// <summary>The description in the SDL.</summary>
    public string? Description => Node.Description?.Value;

    /// <summary>The type.</summary>
    public GraphQLType Type { get; }

    /// <summary>The default value as it stands in the SDL; null when there is none.</summary>
    public ValueNode? DefaultValue => Node.DefaultValue;

    /// <summary>Whether a value must be given: the type is non-null and there is no default (section 3.6.1).</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;

    /// <summary>Why it should no longer be used; null when it is not deprecated.</summary>
    public string? DeprecationReason { get; }
}
