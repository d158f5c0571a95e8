using System.Text.Json;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Execution.Planning;

namespace Selvhjelp.GraphQL.Types.Binding.Data;

/// <summary>Reads a field from an object of JSON by its response key.</summary>
internal sealed class DataResolver(OutputWriter<JsonElement> writer) : FieldResolver
{
    public override Outcome Write(Executor run, object parent, PlannedField field)
    {
        run.ArgumentsOf(field);
        var source = (JsonElement)parent;
        var value = source.ValueKind == JsonValueKind.Object && source.TryGetProperty(field.Key, out var found) ? found : default;
        return writer.Write(run, value, field);
    }
}
