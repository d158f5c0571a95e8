using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Graph.Lists;

/// <summary>The error of an argument that the schema allows but the field cannot serve.</summary>
internal static class BadArgument
{
    /// <summary>The <c>extensions.code</c> of such errors.</summary>
    public const string Code = "BAD_ARGUMENT";

    /// <summary>The <c>extensions.code</c> where more is asked for than a request may.</summary>
    public const string Limit = "LIMIT_EXCEEDED";

    /// <summary>The error of asking for too much.</summary>
    /// <param name="argument">The argument that asks for it.</param>
    /// <param name="message">Says what the limit is and what to do.</param>
    public static GraphQLFieldException TooMuch(string argument, string message) => new(message, Limit) { Arguments = [argument] };

    /// <summary>The error of one argument.</summary>
    /// <param name="argument">Its name.</param>
    /// <param name="message">Says what is wrong and what is allowed.</param>
    public static GraphQLFieldException Because(string argument, string message) => Because([argument], message);

    /// <summary>The error of arguments that do not go together.</summary>
    /// <inheritdoc cref="Because(string, string)"/>
    public static GraphQLFieldException Because(IReadOnlyList<string> arguments, string message) => new(message, Code) { Arguments = arguments };
}
