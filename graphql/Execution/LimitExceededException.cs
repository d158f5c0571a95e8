namespace Selvhjelp.GraphQL.Execution;

/// <summary>The whole request is beyond a limit, found out only while it ran. No field may take it for a failure of its own.</summary>
/// <param name="message">For the client's developer.</param>
internal sealed class LimitExceededException(string message) : Exception(message);
