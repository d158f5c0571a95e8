using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types;

/// <summary>One thing that is wrong with a schema.</summary>
/// <param name="Message">What is wrong, beginning with the schema coordinate it is about.</param>
/// <param name="Span">Where in the SDL.</param>
public sealed record SchemaError(string Message, SourceSpan Span);
