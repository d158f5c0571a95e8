namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>What is wrong inside a field of an input object, see <see cref="IInputPattern"/>.</summary>
internal sealed class InputFieldException(string field, FormatException inner) : FormatException(inner.Message, inner)
{
    /// <summary>The way to what is wrong, such as <c>.not.name</c>.</summary>
    public string Path { get; } = $".{field}{(inner as InputFieldException)?.Path}";
}
