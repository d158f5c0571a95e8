using System.Runtime.CompilerServices;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>The whole request is beyond a limit, found out only while it ran. No field may take it for a failure of its own.</summary>
/// <param name="message">For the client's developer.</param>
internal sealed class LimitExceededException(string message) : Exception(message)
{
    /// <summary>
    /// To be called on each step into selections, which fragments can chain as long as a document allows: to run out of stack would end the
    /// whole process.
    /// </summary>
    /// <exception cref="LimitExceededException">The stack does not allow another step.</exception>
    public static void ThrowIfStackIsShort()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new LimitExceededException("The fragments of the document are nested too deep.");
    }
}
