using System.Collections.Immutable;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types;

/// <summary>A directive that the schema knows (section 3.13).</summary>
public sealed class DirectiveDefinition : INamed
{
    internal DirectiveDefinition(
        DirectiveDefinitionNode node, NameTable<InputValueDefinition> arguments, ImmutableArray<DirectiveLocation> locations)
    {
        Node = node;
        Arguments = arguments;
        Locations = locations;
    }

    /// <summary>The definition in the SDL.</summary>
    public DirectiveDefinitionNode Node { get; }

    /// <summary>The name, without the at sign.</summary>
    public string Name => Node.Name.Value;

    /// <summary>The description in the SDL.</summary>
    public string? Description => Node.Description?.Value;

    /// <summary>Its arguments.</summary>
    public NameTable<InputValueDefinition> Arguments { get; }

    /// <summary>Where it may stand.</summary>
    public ImmutableArray<DirectiveLocation> Locations { get; }

    /// <summary>Whether it may stand more than once in one place.</summary>
    public bool IsRepeatable => Node.IsRepeatable;
}
