using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Validation;

namespace Selvhjelp.GraphQL.Types;

/// <summary>
/// Follows a schema coordinate (section 3.14.1 "Resolving a Schema Coordinate"): what contains the element must be there, and be of a kind that can; the
/// element itself need not.
/// </summary>
internal sealed class SchemaCoordinateResolver(Schema schema, SchemaCoordinate coordinate)
{
    /// <exception cref="SchemaCoordinateException">What contains the element is missing, or of the wrong kind.</exception>
    public SchemaElement? Resolve() => coordinate switch
    {
        { IsDirective: true, Argument: null } => Element(SchemaElementKind.Directive, schema.FindDirective(coordinate.Name)),
        { IsDirective: true, Argument: { } argument } => Element(SchemaElementKind.DirectiveArgument, Directive().Arguments.Find(argument)),
        { Member: null } => Element(SchemaElementKind.NamedType, schema.FindType(coordinate.Name)),
        { Member: { } member, Argument: null } => Member(member),
        { Member: { } member, Argument: { } argument } => Element(SchemaElementKind.FieldArgument, Field(member).Arguments.Find(argument)),
    };

    private static SchemaElement? Element(SchemaElementKind kind, INamed? definition) => definition is null ? null : new(kind, definition);

    private SchemaElement? Member(string name) => Container() switch
    {
        TypeWithFields type => Element(SchemaElementKind.Field, schema.FindField(type, name)),
        EnumType type => Element(SchemaElementKind.EnumValue, type.Values.Find(name)),
        InputObjectType type => Element(SchemaElementKind.InputField, type.Fields.Find(name)),
        var type => throw Problem($"The type \"{type}\" has neither fields nor values."),
    };

    private FieldDefinition Field(string name)
    {
        if (Container() is not TypeWithFields type)
            throw Problem($"The type \"{coordinate.Name}\" has no fields with arguments: it is neither an object type nor an interface.");
        return schema.FindField(type, name)
            ?? throw Problem($"The type \"{type}\" has no field \"{name}\".{NearMiss.Suggest(name, type.Fields.Select(field => field.Name))}");
    }

    private NamedType Container() => schema.FindType(coordinate.Name)
        ?? throw Problem($"There is no type \"{coordinate.Name}\".{NearMiss.SuggestType(coordinate.Name, schema)}");

    private DirectiveDefinition Directive() => schema.FindDirective(coordinate.Name)
        ?? throw Problem($"There is no directive \"@{coordinate.Name}\".{NearMiss.Suggest(coordinate.Name, schema.Directives.Select(known => known.Name), "@")}");

    private SchemaCoordinateException Problem(string problem) => new(coordinate, problem);
}
