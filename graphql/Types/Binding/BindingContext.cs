using System.Reflection;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>What an <see cref="IInputPattern"/> may ask about the schema while it is bound, and where it says what does not fit.</summary>
public sealed class BindingContext
{
    private readonly TypeBindings bindings;

    internal BindingContext(TypeBindings bindings) => this.bindings = bindings;

    /// <summary>The schema.</summary>
    public Schema Schema => bindings.Schema;

    /// <summary>The CLR type that a type is bound to, that of a scalar included; null when it has none.</summary>
    public Type? ClrTypeOf(NamedType type) => type is ScalarType scalar ? bindings.ScalarClrType(scalar) : bindings.Find(type);

    /// <summary>The property or method that a field of an object type or interface is read from; null when it has none.</summary>
    public MemberInfo? MemberOf(TypeWithFields type, FieldDefinition field)
        => bindings.Find(type) is { } clrType ? bindings.Members.Find(clrType, Naming.PascalFromCamel(field.Name), out _) : null;

    /// <summary>Adds a line to the error with which the program will not start.</summary>
    /// <param name="message">Begins with the schema coordinate it is about.</param>
    public void Problem(string message) => bindings.Problem(message);
}
