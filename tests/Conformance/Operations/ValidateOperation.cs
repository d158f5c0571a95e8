using System.Text;
using Selvhjelp.GraphQL.Validation;

namespace Selvhjelp.Conformance.Operations;

/// <summary><c>validate</c>: the errors of a document on a schema, by all rules or by the given ones.</summary>
internal static class ValidateOperation
{
    public static Answer Answer(Request request, Schemas schemas)
    {
        var schema = schemas.Of(request.Sdl);
        var document = Documents.Parse(request.Document);
        var codes = request.Rules ?? DocumentValidator.Codes.ToHashSet();
        if (codes.Except(DocumentValidator.Codes).FirstOrDefault() is { } unknown)
            throw new FormatException($"There is no rule \"{unknown}\".");
        return new()
        {
            Errors = [.. DocumentValidator.Validate(schema, document, Encoding.UTF8.GetBytes(request.Document), codes, maxErrors: int.MaxValue)
                .Select(error => new AnswerError(error.Message, error.Locations, error.Code))],
        };
    }
}
