using Selvhjelp.GraphQL.Types.Coercion;

namespace Selvhjelp.GraphQL.Execution.Variables;

/// <summary>The coerced values of an operation's variables, in the order of their definitions.</summary>
internal sealed class VariableValues(string[] names, object?[] values) : IVariableValues
{
    public static readonly VariableValues None = new([], []);

    /// <inheritdoc />
    public object? Find(string name)
    {
        // Of two with one name, which validation refuses, the last counts.
        var i = Array.LastIndexOf(names, name);
        return i < 0 ? InputObjectValue.Absent : values[i];
    }
}
