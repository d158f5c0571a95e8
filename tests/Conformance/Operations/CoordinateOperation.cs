using System.Buffers;
using System.Text.Json;
using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.Conformance.Operations;

/// <summary><c>coordinate</c>: the kind and name of what a schema coordinate leads to; null when only its last part is missing.</summary>
internal static class CoordinateOperation
{
    public static Answer Answer(Request request, Schemas schemas)
    {
        var element = schemas.Of(request.Sdl).Resolve(SchemaCoordinate.Parse(request.Coordinate));
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output)) Write(json, element);
        return new() { Data = output.WrittenMemory };
    }

    private static void Write(Utf8JsonWriter json, SchemaElement? element)
    {
        if (element is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("kind", element.Kind.ToString());
        json.WriteString("name", element.Definition.Name);
        json.WriteEndObject();
    }
}
