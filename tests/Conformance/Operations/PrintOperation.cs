using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.Conformance.Operations;

/// <summary><c>print</c>: the schema of an SDL, printed with its extensions merged in.</summary>
internal static class PrintOperation
{
    public static Answer Answer(Request request, Schemas schemas) => new() { Text = SchemaPrinter.Print(schemas.Of(request.Sdl)) };
}
