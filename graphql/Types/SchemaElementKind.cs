namespace Selvhjelp.GraphQL.Types;

/// <summary>The kinds of element that a schema coordinate can name (section 3.14 "Schema Coordinates").</summary>
public enum SchemaElementKind
{
    /// <summary>A type, such as <c>Book</c>.</summary>
    NamedType,
    /// <summary>A field of an object or interface, such as <c>Book.title</c>.</summary>
    Field,
    /// <summary>A value of an enum, such as <c>Genre.POETRY</c>.</summary>
    EnumValue,
    /// <summary>A field of an input object, such as <c>Filter.genre</c>.</summary>
    InputField,
    /// <summary>An argument of a field, such as <c>Query.book(id:)</c>.</summary>
    FieldArgument,
    /// <summary>A directive, such as <c>@deprecated</c>.</summary>
    Directive,
    /// <summary>An argument of a directive, such as <c>@deprecated(reason:)</c>.</summary>
    DirectiveArgument,
}
