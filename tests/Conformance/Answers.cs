using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Selvhjelp.Conformance.Operations;
using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.Conformance;

/// <summary>
/// Answers lines. Whatever a line holds, there is an answer. An answer recurses as deep as the documents of its line are nested; call it on a thread
/// whose stack allows that.
/// </summary>
internal sealed class Answers
{
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = int.MaxValue };

    private static readonly JsonWriterOptions Writing = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = int.MaxValue,
        SkipValidation = true,
    };

    private readonly Dictionary<string, Func<Request, Answer>> operations;

    public Answers()
    {
        var schemas = new Schemas();
        operations = new(StringComparer.Ordinal)
        {
            ["parse"] = ParseOperation.Answer,
            ["print"] = request => PrintOperation.Answer(request, schemas),
            ["sdl"] = SdlOperation.Answer,
            ["schema"] = SchemaOperation.Answer,
            ["validate"] = request => ValidateOperation.Answer(request, schemas),
            ["coordinate"] = request => CoordinateOperation.Answer(request, schemas),
            ["introspect"] = request => IntrospectOperation.Answer(request, schemas),
            ["execute"] = request => ExecuteOperation.Answer(request, schemas),
        };
    }

    /// <summary>Answers a line of JSON in UTF-8 with another, which ends with LF.</summary>
    public void Answer(ReadOnlyMemory<byte> line, Stream output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Writing)) Answer(line, json);
        output.Write(buffer.WrittenSpan);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Answers a line of JSON with another, for tests in process.</summary>
    public string Answer(string line)
    {
        var output = new MemoryStream();
        Answer(Encoding.UTF8.GetBytes(line), output);
        return Encoding.UTF8.GetString(output.GetBuffer().AsSpan(0, (int)output.Length)).TrimEnd('\n');
    }

    private void Answer(ReadOnlyMemory<byte> line, Utf8JsonWriter json)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(line, Reading);
        }
        catch (JsonException exception)
        {
            Refusal($"The line is not JSON: {exception.Message}").Write(json, default);
            return;
        }

        using (document)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                Refusal("The line must be an object.").Write(json, default);
                return;
            }

            var request = new Request(document.RootElement);
            Answer(request).Write(json, request.Id);
        }
    }

    private Answer Answer(Request request)
    {
        try
        {
            return operations.TryGetValue(request.Operation, out var operation)
                ? operation(request)
                : Refusal($"There is no operation \"{request.Operation}\"; there are {string.Join(", ", operations.Keys)}.");
        }
        catch (GraphQLSyntaxException exception)
        {
            return Conformance.Answer.Of(exception);
        }
        catch (SchemaException exception)
        {
            return SchemaOperation.Answer(exception.Errors, request.Sdl);
        }
        catch (Exception exception) when (exception is FormatException or SchemaCoordinateException)
        {
            return Refusal(exception.Message);
        }
        catch (Exception exception)
        {
            // A defect of the engine is an answer too: the lines after it must not be lost.
            return Refusal($"The engine failed: {exception}");
        }
    }

    private static Answer Refusal(string message) => new() { Errors = [new AnswerError(message, [])] };
}
