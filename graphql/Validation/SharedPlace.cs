namespace Selvhjelp.GraphQL.Validation;

/// <summary>
/// A place for directives that has several parts: a type or the schema with its extensions (section 3.4.3). In all of them together a directive stands once.
/// </summary>
/// <param name="TypeName">The type; null for the schema.</param>
internal sealed record SharedPlace(string? TypeName)
{
    public static SharedPlace OfSchema { get; } = new((string?)null);

    public static SharedPlace OfType(string name) => new(name);
}
