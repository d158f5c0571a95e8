using System.Buffers;
using System.Text;
using System.Text.Json;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Types.Binding.Data;
using Selvhjelp.GraphQL.Types.Introspection;

namespace Selvhjelp.Conformance.Operations;

/// <summary><c>introspect</c>: what the schema of an SDL answers to the whole of the introspection query.</summary>
internal static class IntrospectOperation
{
    private static readonly byte[] Query = Encoding.UTF8.GetBytes(IntrospectionQuery.Text);

    public static Answer Answer(Request request, Schemas schemas)
    {
        var engine = new GraphQLEngine(DataBinding.Bind(schemas.Of(request.Sdl)));
        var output = new ArrayBufferWriter<byte>();
        engine.ExecuteAsync(new GraphQLRequest(Query, default(JsonElement)), output).AsTask().GetAwaiter().GetResult();
        return Response.AsAnswer(output.WrittenMemory);
    }
}
