using System.Text;
using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.Conformance.Operations;

/// <summary><c>schema</c>: the errors of the schema that an SDL makes; the SDL itself is taken as valid.</summary>
internal static class SchemaOperation
{
    public static Answer Answer(Request request)
    {
        var document = Documents.Parse(request.Sdl);
        var source = Encoding.UTF8.GetBytes(request.Sdl);
        return new()
        {
            Errors = [.. Schema.Validate(document)
                .Select(error => new AnswerError(error.Message, [.. error.Places.Select(place => SourceLocation.Of(source, place.Start))]))],
        };
    }
}
