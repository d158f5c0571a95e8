using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Graph.Lists;

/// <summary>The error of an argument that the schema allows but the field cannot serve.</summary>
internal static class BadArgument
{
    /// <summary>The <c>extensions.code</c> of such errors.</summary>
    public const string Code = "BAD_ARGUMENT";

    /// <summary>The <c>extensions.code</c> where more is asked for than a request may.</summary>
    public const string Limit = "LIMIT_EXCEEDED";

    /// <summary>The error of asking for too much; the message says what the limit is and what to do.</summary>
    public static GraphQLFieldException TooMuch(string message) => new(message, Limit);

    /// <summary>The error; the message says what is wrong and what is allowed.</summary>
    public static GraphQLFieldException Because(string message) => new(message, Code);
}
