using System.Text;
using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.Conformance.Operations;

/// <summary><c>schema</c>: the errors of the schema that an SDL makes; the SDL itself is taken as valid.</summary>
internal static class SchemaOperation
{
    public static Answer Answer(Request request) => Answer(Schema.Validate(Documents.Parse(request.Sdl)), request.Sdl);

    /// <summary>The answer that a schema has these errors.</summary>
    public static Answer Answer(IEnumerable<SchemaError> errors, string sdl)
    {
        var source = Encoding.UTF8.GetBytes(sdl);
        return new()
        {
            Errors = [.. errors
                .Select(error => new AnswerError(error.Message, [.. error.Places.Select(place => SourceLocation.Of(source, place.Start))]))],
        };
    }
}
