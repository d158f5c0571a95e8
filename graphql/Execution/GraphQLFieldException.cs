using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Coercion;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>An error of a field that the client may read: the only exception whose message leaves the server.</summary>
/// <param name="message">What is wrong, and what to do, for the client's developer.</param>
/// <param name="code">The error's <c>extensions.code</c>, in SCREAMING_SNAKE_CASE.</param>
public sealed class GraphQLFieldException(string message, string code) : Exception(message)
{
    /// <summary>An error that stands at one part of the document, and not at the fields.</summary>
    internal GraphQLFieldException(InputProblem problem, string code)
        : this(problem.Text, code)
        => Place = problem.Place;

    /// <summary>
    /// The names of the field's arguments that are wrong: the error stands at their values in the document, or at the field where none of them was written.
    /// </summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The part of the document that is wrong; null when it is the arguments, or the field itself.</summary>
    internal SyntaxNode? Place { get; }

    /// <summary>The error's <c>extensions.code</c>.</summary>
    public string Code { get; } = code;
}
