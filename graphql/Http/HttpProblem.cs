using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Http;

/// <summary>Why a request is refused as HTTP, before GraphQL.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Message">What is wrong, and what is expected.</param>
/// <param name="Code">The error's <c>extensions.code</c>.</param>
internal sealed record HttpProblem(int Status, string Message, string Code = ErrorCodes.BadRequest);
