namespace Microsoft.SqlServer.Server;

/// <summary>A CLR type cannot be one of the database.</summary>
public sealed class InvalidUdtException : SystemException
{
    private InvalidUdtException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception for a type.</summary>
    /// <param name="udtType">The type.</param>
    /// <param name="resourceReason">Why it cannot be.</param>
    public static InvalidUdtException Create(Type udtType, string resourceReason) =>
        new($"'{udtType}' is an invalid user defined type: {resourceReason}");
}
