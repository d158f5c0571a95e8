using System.Text.Json;

namespace Selvhjelp.GraphQL.Types.Binding.Data;

/// <summary>
/// Binds a schema to no CLR types at all: fields are read from a tree of JSON, by their response keys. For tests and for trying out a schema before there is
/// a program for it.
/// </summary>
/// <remarks>
/// The root of an operation is a boxed <see cref="JsonElement"/>. What the tree does not have is null. An object's <c>__typename</c> says which type it is
/// of where an interface or union is asked for. An object with the member <c>$error</c> is a resolver that failed with that message. Values of scalars and
/// enums are taken as the reference implementation's serialisation takes them; of a scalar of the schema's own, whatever is there.
/// </remarks>
public static class DataBinding
{
    /// <summary>Binds every field of a schema. A subscription is executed for one event, which is its root.</summary>
    public static ExecutableSchema Bind(Schema schema)
    {
        var writers = new DataWriters();
        var fields = new Dictionary<FieldDefinition, FieldBinding>();
        foreach (var type in schema.ObjectTypes.Where(type => !type.IsIntrospection))
            foreach (var field in type.Fields)
                fields.TryAdd(field, new FieldBinding(new DataResolver(writers.Of(field.Type)), [.. field.Arguments.Select(Parameter)]));
        var clrTypes = schema.ObjectTypes.ToDictionary(type => (NamedType)type, _ => typeof(JsonElement));
        return new ExecutableSchema(schema, fields, clrTypes, new RuntimeTypes([])) { AreEventsRoots = true };
    }

    /// <summary>Arguments change nothing here; they are made because they may be wrong.</summary>
    private static ParameterBinding Parameter(InputValueDefinition argument) => new(argument, new ScalarConverter(), null);
}
