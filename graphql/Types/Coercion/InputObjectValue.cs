namespace Selvhjelp.GraphQL.Types.Coercion;

/// <summary>
/// A coerced value of an input object type: the value of each field by its place in the type, <see cref="Absent"/> where none was given.
/// The other coerced values are: null, the CLR value of a scalar, an <see cref="EnumValueDefinition"/>, an <c>object?[]</c> for a list.
/// </summary>
internal sealed record InputObjectValue(InputObjectType Type, object?[] Values)
{
    /// <summary>Stands for a field or variable that was not given and has no default.</summary>
    public static readonly object Absent = new();
}
