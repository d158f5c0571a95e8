using System.Collections.Immutable;

namespace Selvhjelp.GraphQL.Types;

/// <summary>An SDL that is not a schema. Lists everything that is wrong, not only the first thing.</summary>
public sealed class SchemaException : Exception
{
    internal SchemaException(IEnumerable<SchemaError> errors)
        : this([.. errors])
    {
    }

    private SchemaException(ImmutableArray<SchemaError> errors)
        : base("The schema is not valid:\n" + string.Join('\n', errors.Select(error => error.Message)))
        => Errors = errors;

    /// <summary>Everything that is wrong, in the order of the SDL.</summary>
    public ImmutableArray<SchemaError> Errors { get; }
}
