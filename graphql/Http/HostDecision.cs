namespace Selvhjelp.GraphQL.Http;

/// <summary>What the program says to one HTTP request before it is executed: go ahead on these objects, or no.</summary>
/// <remarks>Further response headers the program sets on the response itself; they are kept.</remarks>
public sealed record HostDecision
{
    private HostDecision()
    {
    }

    /// <summary>The object that queries begin on.</summary>
    public object? QueryRoot { get; private init; }

    /// <summary>The object that mutations begin on; null when mutations are not allowed.</summary>
    public object? MutationRoot { get; private init; }

    /// <summary>
    /// The entity tag (RFC 9110, section 8.8.3), quotation marks included, of every answer on these objects; null when answers cannot be told
    /// apart. A GET that has it already (<c>If-None-Match</c>) is answered with 304, without execution.
    /// </summary>
    public string? ETag { get; private init; }

    internal int Status { get; private init; }

    internal string Message { get; private init; } = "";

    internal string Code { get; private init; } = "";

    /// <summary>Execute the request.</summary>
    /// <param name="queryRoot">The object that queries begin on: of the CLR type that the query type is bound to.</param>
    /// <param name="mutationRoot">The object that mutations begin on; null when mutations are not allowed.</param>
    /// <param name="etag">The entity tag, quotation marks included.</param>
    public static HostDecision Execute(object queryRoot, object? mutationRoot = null, string? etag = null)
        => new() { QueryRoot = queryRoot, MutationRoot = mutationRoot, ETag = etag };

    /// <summary>Refuse the request.</summary>
    /// <param name="status">The HTTP status, 400 to 599.</param>
    /// <param name="message">Why, and what to do, for the client's developer.</param>
    /// <param name="code">The error's <c>extensions.code</c>.</param>
    public static HostDecision Refuse(int status, string message, string code) => new() { Status = status, Message = message, Code = code };
}
