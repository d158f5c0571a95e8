namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>What is wrong inside a field of an input object or an item of a list, see <see cref="IInputPattern"/>.</summary>
/// <param name="step">The way there from what has it, such as <c>.not</c> or <c>[1]</c>.</param>
/// <param name="inner">What is wrong there, or further in.</param>
internal sealed class InputFieldException(string step, FormatException inner) : FormatException(inner.Message, inner)
{
    /// <summary>The way to what is wrong, such as <c>.or[1].name</c>.</summary>
    public string Path { get; } = $"{step}{(inner as InputFieldException)?.Path}";
}
