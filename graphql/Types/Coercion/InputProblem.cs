using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types.Coercion;

/// <summary>Why an input value cannot be taken.</summary>
/// <param name="Path">The way to what is wrong, such as <c>.names[0]</c>; empty when it is the value as a whole.</param>
/// <param name="Message">What is wrong, in one sentence or two.</param>
/// <param name="Place">The part of the document that is wrong.</param>
internal sealed record InputProblem(string Path, string Message, SyntaxNode Place)
{
    /// <summary>What is wrong, and where.</summary>
    public string Text => $"{Path}: {Message}";

    /// <summary>The same problem, its path begun at what has the value, such as <c>$where</c> or <c>Query.counties(where:)</c>.</summary>
    public InputProblem In(string owner) => this with { Path = owner + Path };
}
