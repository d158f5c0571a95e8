namespace Selvhjelp.GraphQL.Types;

/// <summary>Something that is found by its name in a <see cref="NameTable{T}"/>.</summary>
public interface INamed
{
    /// <summary>The name.</summary>
    string Name { get; }
}
