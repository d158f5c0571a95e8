using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Types.Binding.Data;

namespace Selvhjelp.Conformance.Operations;

/// <summary><c>execute</c>: the response to a document that is not validated, its values read from a tree of data.</summary>
internal static class ExecuteOperation
{
    private static readonly GraphQLOptions Options = new()
    {
        Document = Documents.Limits,
        ValidatesDocuments = false,
        MaxErrors = int.MaxValue,
        MaxFieldDepth = int.MaxValue,
        MaxFields = int.MaxValue,
        MaxResponseBytes = int.MaxValue,
        MaxVariableReads = int.MaxValue,
        MaxAliases = int.MaxValue,
        Cost = null,
        TimeLimit = TimeSpan.FromHours(1),
    };

    public static Answer Answer(Request request, Schemas schemas)
    {
        // What is no text in UTF-8 is refused here, where the place can still be told.
        Documents.Parse(request.Document);
        var engine = new GraphQLEngine(DataBinding.Bind(schemas.Of(request.Sdl)), Options);
        object root = request.Data;
        var output = new ArrayBufferWriter<byte>();
        var execution = new GraphQLRequest(Encoding.UTF8.GetBytes(request.Document), root)
        {
            MutationRoot = root,
            SubscriptionRoot = () => root,
            OperationName = request.OperationName,
            Variables = request.Variables.ValueKind == JsonValueKind.Undefined ? default : JsonMarshal.GetRawUtf8Value(request.Variables).ToArray(),
        };
        engine.ExecuteAsync(execution, output).AsTask().GetAwaiter().GetResult();
        return Response.AsAnswer(output.WrittenMemory);
    }
}
