using Selvhjelp.GraphQL.Execution.Planning;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>
/// Stands for all fields of an object whose selections cannot be made out: a condition of <c>@skip</c> or <c>@include</c> has no value, or the schema has no
/// root type for the operation. It fails, and the error is that of whoever holds the object.
/// </summary>
internal sealed class FailingResolver(string message, string code, SyntaxNode? place) : FieldResolver
{
    public override Outcome Write(Executor run, object parent, PlannedField field) => run.Fail(message, code, place is null ? null : [place]);

    /// <summary>The plan of such an object.</summary>
    public static ObjectPlan Plan(string message, string code, SyntaxNode? place) => new(
    [
        new PlannedField
        {
            Key = "",
            Name = new EncodedName(""),
            Resolver = new FailingResolver(message, code, place),
            IsNonNull = true,
            IsBranch = false,
            Arguments = ArgumentPlan.None,
            Nodes = [],
            Coordinate = "",
        },
    ]);
}
