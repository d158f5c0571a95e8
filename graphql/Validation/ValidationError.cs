using Selvhjelp.GraphQL.Language;

namespace Selvhjelp.GraphQL.Validation;

/// <summary>One way in which a document breaks a rule of section 5 "Validation".</summary>
/// <param name="Message">What is wrong, naming the thing, with a near miss where there is one.</param>
/// <param name="Locations">The places that take part in the error, in the order in which the message speaks of them.</param>
/// <param name="Code">The name of the rule, as in the reference implementation; stable.</param>
public sealed record ValidationError(string Message, IReadOnlyList<SourceLocation> Locations, string Code);
