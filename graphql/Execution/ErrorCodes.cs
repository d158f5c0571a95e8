namespace Selvhjelp.GraphQL.Execution;

/// <summary>The <c>extensions.code</c> of the engine's own errors. A validation error has the name of the rule instead.</summary>
internal static class ErrorCodes
{
    /// <summary>The HTTP request is not a GraphQL request.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The document does not follow the grammar.</summary>
    public const string Syntax = "SYNTAX_ERROR";

    /// <summary>The request goes beyond a limit of <see cref="GraphQLOptions"/>.</summary>
    public const string Limit = "LIMIT_EXCEEDED";

    /// <summary>The operation that is asked for is not in the document, or which one is meant is not said.</summary>
    public const string Operation = "OPERATION_NOT_FOUND";

    /// <summary>The kind of operation is not served, or not by this method.</summary>
    public const string OperationKind = "OPERATION_NOT_SUPPORTED";

    /// <summary>A variable has a value that its type does not allow.</summary>
    public const string Variable = "BAD_VARIABLE";

    /// <summary>An argument has a value that its type does not allow, known only once variables have values.</summary>
    public const string Argument = "BAD_ARGUMENT";

    /// <summary>A field that is never null was null.</summary>
    public const string NullViolation = "NULL_IN_NON_NULL";

    /// <summary>A resolver failed; the server's log says why.</summary>
    public const string Internal = "INTERNAL_ERROR";
}
