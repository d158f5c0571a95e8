using Selvhjelp.GraphQL.Execution.Cost;
using Selvhjelp.GraphQL.Execution.Planning;
using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Binding;
using Selvhjelp.GraphQL.Validation;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>From the bytes of a document to an operation that can be run: parse, choose the operation, keep the limits, validate.</summary>
internal sealed class OperationPreparer(ExecutableSchema schema, GraphQLOptions options, CostGate? gate)
{
    /// <summary>The operation; null when the request must be refused, with the reasons.</summary>
    public PreparedOperation? Prepare(ReadOnlySpan<byte> bytes, string? operationName, out IReadOnlyList<GraphQLError> errors)
    {
        DocumentNode document;
        try
        {
            document = Parser.Parse(bytes, options.Document);
        }
        catch (GraphQLSyntaxException exception)
        {
            errors = [exception.IsLimit
                ? new GraphQLError($"{exception.Message} Ask for it in several requests.", ErrorCodes.Limit, [exception.Location])
                : new GraphQLError(exception.Message, ErrorCodes.Syntax, [exception.Location])];
            return null;
        }

        if (OperationLimits.Check(document, bytes, options) is { } beyond)
        {
            errors = [beyond];
            return null;
        }

        errors = options.ValidatesDocuments ? Validate(document, bytes) : [];
        if (errors.Count > 0) return null;
        if (Choose(document, operationName, out var problem) is not { } operation)
        {
            errors = [problem!];
            return null;
        }

        var prepared = new PreparedOperation(schema, PreparedOperation.FragmentsOf(document), operation, bytes.ToArray()) { IsTrusted = gate?.Trusts(bytes) ?? false };
        if (!prepared.Conditions.AreTooMany) return prepared;
        errors =
        [
            new GraphQLError(
                $"More than {Conditions.MaxVariables} variables decide about @skip and @include. Ask in several requests.",
                ErrorCodes.Limit,
                [SourceLocation.Of(bytes, operation.Span.Start)]),
        ];
        return null;
    }

    private IReadOnlyList<GraphQLError> Validate(DocumentNode document, ReadOnlySpan<byte> bytes) =>
    [
        .. DocumentValidator.Validate(schema.Schema, document, bytes, options.MaxErrors).Select(error =>
            new GraphQLError(error.Message, error.Code == ValidationContext.Aborted ? ErrorCodes.Limit : error.Code, [.. error.Locations])),
    ];

    /// <summary>GetOperation (section 6.1).</summary>
    private static OperationDefinitionNode? Choose(DocumentNode document, string? name, out GraphQLError? problem)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToList();
        var chosen = name is not null ? operations.FindLast(operation => operation.Name?.Value == name)
            : operations.Count == 1 ? operations[0]
            : null;
        problem = chosen is not null ? null : new GraphQLError(
            name is not null ? $"There is no operation named {name} in the document."
                : operations.Count == 0 ? "There is no operation in the document."
                : "There is more than one operation in the document; operationName must say which.",
            ErrorCodes.Operation,
            []);
        return chosen;
    }
}
