using System.Text.Json;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Execution.Planning;

namespace Selvhjelp.GraphQL.Types.Binding.Data;

/// <summary>The writers of values of JSON (CompleteValue, section 6.4.3): one for each type.</summary>
internal sealed class DataWriters
{
    private readonly Dictionary<NamedType, DataWriter> named = [];

    public OutputWriter<JsonElement> Of(GraphQLType type) => type.Nullable switch
    {
        ListType list => new DataListWriter(Of(list.Item), list.Item.IsNonNull),
        NamedType other => Named(other),
        _ => throw new InvalidOperationException($"{type} is of no kind."),
    };

    private DataWriter Named(NamedType type)
    {
        if (named.TryGetValue(type, out var known)) return known;
        DataWriter made = type switch
        {
            ScalarType scalar => new DataScalarWriter(scalar),
            EnumType target => new DataEnumWriter(target),
            ObjectType => new DataObjectWriter(),
            _ => new DataAbstractWriter(type),
        };
        named.Add(type, made);
        return made;
    }
}

/// <summary>What all values of JSON have in common: one may be missing, and one may be an error.</summary>
internal abstract class DataWriter : OutputWriter<JsonElement>
{
    public sealed override Outcome Write(Executor run, JsonElement value, PlannedField field)
    {
        if (value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null) return Outcome.Null;
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("$error", out var error))
            return run.Fail(error.ValueKind == JsonValueKind.String ? error.GetString()! : error.GetRawText());
        return WritePresent(run, value, field);
    }

    protected abstract Outcome WritePresent(Executor run, JsonElement value, PlannedField field);
}

/// <summary>A list.</summary>
internal sealed class DataListWriter(OutputWriter<JsonElement> item, bool areItemsNonNull) : DataWriter
{
    protected override Outcome WritePresent(Executor run, JsonElement value, PlannedField field)
        => value.ValueKind == JsonValueKind.Array
            ? run.WriteList<JsonElement>(value.EnumerateArray().ToArray(), item, areItemsNonNull, field)
            : run.Fail($"{field.Coordinate} gave something else than a list.");
}

/// <summary>A value of an object type. What is not an object has none of the fields.</summary>
internal sealed class DataObjectWriter : DataWriter
{
    protected override Outcome WritePresent(Executor run, JsonElement value, PlannedField field) => run.WriteObject(value, field.Selection!.Single);
}

/// <summary>A value of an interface or union: its <c>__typename</c> decides (ResolveAbstractType, section 6.4.3).</summary>
internal sealed class DataAbstractWriter(NamedType type) : DataWriter
{
    protected override Outcome WritePresent(Executor run, JsonElement value, PlannedField field)
    {
        var name = value.ValueKind == JsonValueKind.Object && value.TryGetProperty("__typename", out var given) && given.ValueKind == JsonValueKind.String
            ? given.GetString()!
            : null;
        if (name is null) return run.Fail($"{field.Coordinate} gave an object that does not say which {type} it is.");
        return field.Selection!.Named(name) is { } plan ? run.WriteObject(value, plan) : run.Fail($"{field.Coordinate} gave a {name}, which is not a {type}.");
    }
}
