namespace Selvhjelp.GraphQL.Execution;

/// <summary>An error of a field that the client may read: the only exception whose message leaves the server.</summary>
/// <param name="message">What is wrong, and what to do, for the client's developer.</param>
/// <param name="code">The error's <c>extensions.code</c>, in SCREAMING_SNAKE_CASE.</param>
public sealed class GraphQLFieldException(string message, string code) : Exception(message)
{
    /// <summary>The error's <c>extensions.code</c>.</summary>
    public string Code { get; } = code;
}
