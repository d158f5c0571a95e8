using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Definition;

namespace Selvhjelp.GraphQL.Types;

/// <summary>One value of an enum (section 3.9).</summary>
public sealed class EnumValueDefinition : INamed
{
    internal EnumValueDefinition(EnumValueDefinitionNode node, int index)
    {
        Node = node;
        Index = index;
        DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives);
    }

    /// <summary>The definition in the SDL.</summary>
    public EnumValueDefinitionNode Node { get; }

    /// <summary>The name.</summary>
    public string Name => Node.Name.Value;

    /// <summary>The description in the SDL.</summary>
    public string? Description => Node.Description?.Value;

    /// <summary>Why it should no longer be used (section 3.13.3 "@deprecated"); null when it is not deprecated.</summary>
    public string? DeprecationReason { get; }

    /// <summary>Its place in the enum, from 0.</summary>
    internal int Index { get; }
}
