using Selvhjelp.GraphQL.Language;

namespace Selvhjelp.GraphQL.Types;

/// <summary>A schema coordinate whose containing element is not in the schema, or cannot contain what is asked for (section 3.14.1).</summary>
public sealed class SchemaCoordinateException : Exception
{
    internal SchemaCoordinateException(SchemaCoordinate coordinate, string problem)
        : base($"{coordinate}: {problem}")
        => Coordinate = coordinate;

    /// <summary>The coordinate that leads nowhere.</summary>
    public SchemaCoordinate Coordinate { get; }
}
