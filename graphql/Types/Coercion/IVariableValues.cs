namespace Selvhjelp.GraphQL.Types.Coercion;

/// <summary>The coerced values of an operation's variables.</summary>
internal interface IVariableValues
{
    /// <summary>The value of a variable; <see cref="InputObjectValue.Absent"/> when it has none.</summary>
    object? Find(string name);
}
