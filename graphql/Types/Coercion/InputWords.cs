using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Validation;

namespace Selvhjelp.GraphQL.Types.Coercion;

/// <summary>
/// The words for what is wrong with an input value, the same whether it stood in a document or came as the JSON of a variable, and whether it was found by
/// validation or when the value was needed.
/// </summary>
internal static class InputWords
{
    private const int LongestShown = 80;

    public static string Null(GraphQLType type) => $"null is not a {type}.";

    public static string Needed(GraphQLType type) => $"a {type} is needed.";

    public static string NoObject(InputObjectType type, string shown) => $"{type} must be an object, not {shown}.";

    /// <param name="expected">What the scalar says, see <see cref="ScalarType.Coerce(in ScalarInput, out object?)"/>.</param>
    /// <param name="shown">What was given.</param>
    public static string NoScalar(string expected, string shown) => $"{expected}, not {shown}.";

    /// <param name="type">The enum.</param>
    /// <param name="shown">What was given.</param>
    /// <param name="name">What may be a name that was meant to be another; null to suggest none.</param>
    public static string NoValue(EnumType type, string shown, string? name) =>
        $"{shown} is not a value of {type}.{(name is null ? "" : NearMiss.SuggestValue(name, type))}";

    /// <summary>A literal that is a string, with the name of a value.</summary>
    public static string QuotedValue(EnumType type, string name) => $"\"{name}\" is not a value of {type}. An enum value is written without quotation marks: {name}.";

    /// <param name="type">The input object type.</param>
    /// <param name="name">The field that it lacks.</param>
    /// <param name="suggests">Whether to say what may have been meant.</param>
    public static string UnknownField(InputObjectType type, string name, bool suggests) =>
        $"{type} has no field {MessageText.Name(name)}.{(suggests ? NearMiss.SuggestField(name, type) : "")}";

    public static string NotOne(InputObjectType type, int given) => $"exactly one field of {type} must be given, not {given}.";

    public static string OneNull(InputObjectType type) => $"the field of {type} that is given must not be null.";

    /// <summary>A variable as messages name it.</summary>
    public static string Variable(string name) => "$" + MessageText.Name(name);

    public static string NullVariable(string variable, string type) => $"{Variable(variable)} is null, but a {type} is needed.";

    public static string MissingVariable(string variable, string type) => $"{Variable(variable)} has no value, but a {type} is needed.";

    /// <summary>A string as messages show it.</summary>
    public static string ShowString(string value) => value.Length <= LongestShown ? $"\"{value}\"" : "a long string";

    /// <summary>A number as messages show it.</summary>
    public static string ShowNumber(string text) => text.Length <= LongestShown ? text : "a long number";
}
