namespace Selvhjelp.GraphQL.Types.Definition;

/// <summary>
/// The order of a schema's types: those of the SDL as they stand there, each of the built-in scalars behind the first type that refers to it, and the types
/// of introspection last. It is that of the reference implementation, so that tools which compare two schemas as text find nothing.
/// </summary>
internal static class TypeOrder
{
    public static IEnumerable<NamedType> Of(IEnumerable<NamedType> types, IEnumerable<DirectiveDefinition> directives)
    {
        var all = types.ToList();
        var order = new OrderedDictionary<NamedType, bool>();
        foreach (var type in all.Where(type => !BuiltInDefinitions.Has(type.Node)))
        {
            order.TryAdd(type, true);
            foreach (var scalar in References(type).OfType<ScalarType>().Where(scalar => scalar.IsBuiltIn)) order.TryAdd(scalar, true);
        }

        foreach (var argument in directives.SelectMany(directive => directive.Arguments)) order.TryAdd(argument.Type.Named, true);
        foreach (var type in all.Where(type => type.IsIntrospection)) order.TryAdd(type, true);

        // Section 3.5: a built-in scalar that nothing refers to is not among the schema's types.
        return order.Keys;
    }

    private static IEnumerable<NamedType> References(NamedType type) => type switch
    {
        TypeWithFields target => target.Fields.SelectMany(field => field.Arguments.Select(argument => argument.Type.Named).Prepend(field.Type.Named)),
        InputObjectType target => target.Fields.Select(field => field.Type.Named),
        _ => [],
    };
}
