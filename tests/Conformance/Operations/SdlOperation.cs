using Selvhjelp.GraphQL.Validation.TypeSystem;

namespace Selvhjelp.Conformance.Operations;

/// <summary><c>sdl</c>: the errors of an SDL as a text, before a schema is made of it.</summary>
internal static class SdlOperation
{
    public static Answer Answer(Request request) => new()
    {
        Errors = [.. TypeSystemValidator.Validate(Documents.Parse(request.Sdl), request.Sdl)
            .Select(error => new AnswerError(error.Message, error.Locations, error.Code))],
    };
}
