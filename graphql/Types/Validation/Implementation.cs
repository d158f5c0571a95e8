namespace Selvhjelp.GraphQL.Types.Validation;

/// <summary>IsValidImplementation (section 3.6 "Objects", Type Validation): a type keeps what its interfaces promise.</summary>
internal static class Implementation
{
    public static IEnumerable<SchemaError> Check(TypeWithFields type)
    {
        foreach (var promised in type.Interfaces)
        {
            if (ReferenceEquals(promised, type))
            {
                yield return Error($"{type}: implements itself.");
                continue;
            }

            foreach (var indirect in promised.Interfaces)
                if (!type.Interfaces.Contains(indirect.Name))
                    yield return Error(ReferenceEquals(indirect, type)
                        ? $"{type}: implements {promised}, which implements {type}."
                        : $"{type}: must implement {indirect}, because {promised} does.");
            foreach (var field in promised.Fields)
                foreach (var problem in Field(type, promised, field))
                    yield return Error(problem);
        }

        SchemaError Error(string message) => new(message, type.Node.Span);
    }

    private static IEnumerable<string> Field(TypeWithFields type, InterfaceType promised, FieldDefinition promise)
    {
        var coordinate = $"{type}.{promise.Name}";
        if (type.Fields.Find(promise.Name) is not { } field)
        {
            yield return $"{coordinate}: is missing; {promised} promises it.";
            yield break;
        }

        if (!Schema.IsSubtype(field.Type, promise.Type))
            yield return $"{coordinate}: is {field.Type}; {promised} promises {promise.Type}.";
        if (promise.DeprecationReason is null && field.DeprecationReason is not null)
            yield return $"{coordinate}: is deprecated, but {promised}.{promise.Name} is not.";
        foreach (var argument in promise.Arguments)
        {
            if (field.Arguments.Find(argument.Name) is not { } own)
                yield return $"{coordinate}({argument.Name}:): is missing; {promised} promises it.";
            else if (!GraphQLType.Same(own.Type, argument.Type))
                yield return $"{coordinate}({argument.Name}:): is {own.Type}; {promised} promises {argument.Type}.";
        }

        foreach (var own in field.Arguments)
            if (own.IsRequired && !promise.Arguments.Contains(own.Name))
                yield return $"{coordinate}({own.Name}:): is required, but {promised}.{promise.Name} does not have it.";
    }
}
