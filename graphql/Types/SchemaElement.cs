namespace Selvhjelp.GraphQL.Types;

/// <summary>What a schema coordinate leads to (section 3.14 "Schema Coordinates").</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Definition">
/// The definition: a <see cref="NamedType"/>, <see cref="FieldDefinition"/>, <see cref="EnumValueDefinition"/>, <see cref="InputValueDefinition"/> (for
/// input fields and arguments alike) or <see cref="DirectiveDefinition"/>.
/// </param>
public sealed record SchemaElement(SchemaElementKind Kind, INamed Definition);
