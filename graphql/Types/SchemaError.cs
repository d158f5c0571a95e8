using System.Collections.Immutable;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types;

/// <summary>One thing that is wrong with a schema.</summary>
/// <param name="Message">What is wrong, beginning with the schema coordinate it is about.</param>
/// <param name="Places">Where in the SDL; empty when it is about something that is not there at all.</param>
public sealed record SchemaError(string Message, ImmutableArray<SourceSpan> Places)
{
    internal SchemaError(string message, SourceSpan place)
        : this(message, [place])
    {
    }

    /// <summary>Where it begins to be wrong, for putting errors in order.</summary>
    internal int Start => Places.IsEmpty ? 0 : Places[0].Start;
}
