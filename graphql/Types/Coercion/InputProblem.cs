using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Types.Coercion;

/// <summary>Why a literal cannot be coerced.</summary>
/// <param name="Message">What is wrong and where inside the literal, without its full stop.</param>
/// <param name="Place">The part of the document that is wrong.</param>
internal sealed record InputProblem(string Message, SyntaxNode Place);
