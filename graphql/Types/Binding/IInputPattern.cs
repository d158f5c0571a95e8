namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>
/// Binds input object types that follow a pattern of the program's own, so that they need not be bound one by one: say, every type whose name
/// ends in <c>Filter</c>. It is asked at start-up only, about each input object type that no <see cref="SchemaBuilder.Bind{T}(string)"/> names.
/// </summary>
public interface IInputPattern
{
    /// <summary>The CLR type of the values that are made of an input object type; null for a type that does not follow the pattern.</summary>
    Type? ClrTypeOf(InputObjectType type, BindingContext context);

    /// <summary>Checks a type that follows the pattern, and gives what makes its values. What does not fit is said to the context.</summary>
    /// <returns>
    /// Makes a value of the fields that are given, by name: one that is absent and has no default is not among them, one given as null is null.
    /// Scalars and enums come as their CLR values, lists as <c>object?[]</c>, input objects as what they are bound to. A
    /// <see cref="FormatException"/> that it throws becomes an error of the argument; its message goes to the client.
    /// </returns>
    Func<IReadOnlyDictionary<string, object?>, object> Bind(InputObjectType type, BindingContext context);
}
