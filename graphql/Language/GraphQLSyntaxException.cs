namespace Selvhjelp.GraphQL.Language;

/// <summary>A document that does not follow the grammar (section 2), or exceeds a limit of <see cref="ParserLimits"/>.</summary>
public sealed class GraphQLSyntaxException : Exception
{
    internal GraphQLSyntaxException(string message, SourceLocation location) : base(message) => Location = location;

    /// <summary>Whether the document exceeds a limit; it may follow the grammar.</summary>
    public bool IsLimit { get; internal init; }

    /// <summary>Where reading stopped.</summary>
    public SourceLocation Location { get; }

    /// <summary>Line number from 1.</summary>
    public int Line => Location.Line;

    /// <summary>Column from 1, in UTF-16 code units.</summary>
    public int Column => Location.Column;
}
