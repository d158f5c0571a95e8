namespace Selvhjelp.GraphQL.Language;

/// <summary>The names of the places where a directive may stand (section 3.13).</summary>
internal static class DirectiveLocations
{
    /// <summary>ExecutableDirectiveLocation, in the order of the specification.</summary>
    public static IReadOnlyList<string> Executable { get; } =
        ["QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION"];

    /// <summary>TypeSystemDirectiveLocation, in the order of the specification.</summary>
    public static IReadOnlyList<string> TypeSystem { get; } =
    [
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
        "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ];

    public static bool IsDefined(string name) => Executable.Contains(name) || TypeSystem.Contains(name);
}
