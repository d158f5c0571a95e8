using Selvhjelp.GraphQL.Language;

namespace Selvhjelp.Conformance.Operations;

/// <summary><c>parse</c>: the document printed, or its one syntax error.</summary>
internal static class ParseOperation
{
    public static Answer Answer(Request request) => new() { Text = Printer.Print(Documents.Parse(request.Document)) };
}
