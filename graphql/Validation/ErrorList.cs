using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation;

/// <summary>Errors as they are found. They get lines and columns at the end, so that a valid document never pays for them.</summary>
internal sealed class ErrorList
{
    private readonly List<(string Code, string Message, SourceSpan[] Places)> errors = [];

    public int Count => errors.Count;

    public void Add(string code, string message, params SourceSpan[] places) => errors.Add((code, MessageText.Bound(message), places));

    /// <summary>The errors as those of a schema, each at its last place, where the second of two things is.</summary>
    public IEnumerable<SchemaError> AsSchemaErrors() => errors.Select(error => new SchemaError(error.Message, error.Places[^1]));

    /// <summary>The errors, with their places in the source.</summary>
    public IReadOnlyList<ValidationError> Locate(ReadOnlySpan<byte> source)
    {
        if (errors.Count == 0)
            return [];
        var found = SourceLocation.OfAll(source, errors.SelectMany(error => error.Places).Select(place => place.Start));
        var located = new ValidationError[errors.Count];
        for (var i = 0; i < located.Length; i++)
        {
            var (code, message, places) = errors[i];
            var locations = new SourceLocation[places.Length];
            for (var j = 0; j < locations.Length; j++)
                locations[j] = found[places[j].Start];
            located[i] = new ValidationError(message, locations, code);
        }

        return located;
    }
}
