namespace Selvhjelp.GraphQL.Types.Introspection;

/// <summary><c>__Type</c> (section 4.2.2): which fields are null depends on the kind.</summary>
internal sealed class TypeInfo(GraphQLType type)
{
    public TypeKind Kind => type switch
    {
        ListType => TypeKind.List,
        NonNullType => TypeKind.NonNull,
        _ => type.Named.Kind,
    };

    public string? Name => (type as NamedType)?.Name;

    public string? Description => (type as NamedType)?.Description;

    public string? SpecifiedByURL => (type as ScalarType)?.SpecifiedBy;

    public bool? IsOneOf => (type as InputObjectType)?.IsOneOf;

    public IEnumerable<TypeInfo>? Interfaces => (type as TypeWithFields)?.Interfaces.Select(face => new TypeInfo(face));

    public IEnumerable<TypeInfo>? PossibleTypes
        => type is NamedType { IsAbstract: true } named ? Schema.PossibleTypes(named).Select(member => new TypeInfo(member)) : null;

    public TypeInfo? OfType => type switch
    {
        ListType list => new(list.Item),
        NonNullType nonNull => new(nonNull.Inner),
        _ => null,
    };

    public static TypeInfo? Of(GraphQLType? type) => type is null ? null : new TypeInfo(type);

    public IEnumerable<FieldInfo>? Fields(bool includeDeprecated) => (type as TypeWithFields)?.Fields
        .Where(field => includeDeprecated || field.DeprecationReason is null).Select(field => new FieldInfo(field));

    public IEnumerable<EnumValueInfo>? EnumValues(bool includeDeprecated) => (type as EnumType)?.Values
        .Where(value => includeDeprecated || value.DeprecationReason is null).Select(value => new EnumValueInfo(value));

    public IEnumerable<InputValueInfo>? InputFields(bool includeDeprecated)
        => type is InputObjectType input ? InputValueInfo.Of(input.Fields, includeDeprecated) : null;
}
