using System.Text;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation;

/// <summary>Decides whether a document can be executed on a schema (section 5 "Validation").</summary>
public static class DocumentValidator
{
    private const int MostErrors = 100;

    /// <summary>The codes of all rules, in the order of the specification.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. RuleSet.All.Select(rule => rule.Code).Distinct()];

    /// <summary>Checks a document by every rule.</summary>
    /// <param name="schema">A valid schema.</param>
    /// <param name="document">The document.</param>
    /// <param name="source">The UTF-8 that the document was parsed from; only read to find the lines and columns of errors.</param>
    /// <returns>What is wrong, at most about a hundred errors; empty when the document is valid.</returns>
    public static IReadOnlyList<ValidationError> Validate(Schema schema, DocumentNode document, ReadOnlySpan<byte> source) =>
        Validate(schema, document, source, MostErrors);

    /// <inheritdoc cref="Validate(Schema, DocumentNode, ReadOnlySpan{byte})"/>
    /// <param name="schema">A valid schema.</param>
    /// <param name="document">The document.</param>
    /// <param name="source">The UTF-8 that the document was parsed from; only read to find the lines and columns of errors.</param>
    /// <param name="maxErrors">After this many errors no more are looked for, and one that says so is added.</param>
    public static IReadOnlyList<ValidationError> Validate(Schema schema, DocumentNode document, ReadOnlySpan<byte> source, int maxErrors) =>
        Validate(schema, document, source, RuleSet.All, maxErrors);

    /// <inheritdoc cref="Validate(Schema, DocumentNode, ReadOnlySpan{byte})"/>
    /// <param name="schema">A valid schema.</param>
    /// <param name="document">The document.</param>
    /// <param name="source">The text that the document was parsed from.</param>
    public static IReadOnlyList<ValidationError> Validate(Schema schema, DocumentNode document, string source) =>
        Validate(schema, document, Encoding.UTF8.GetBytes(source));

    /// <summary>Checks a document by some rules only.</summary>
    /// <param name="schema">A valid schema.</param>
    /// <param name="document">The document.</param>
    /// <param name="source">The UTF-8 that the document was parsed from; only read to find the lines and columns of errors.</param>
    /// <param name="codes">The <see cref="Codes"/> of the rules to apply.</param>
    /// <param name="maxErrors">After this many errors no more are looked for, and one that says so is added.</param>
    /// <returns>What is wrong by these rules.</returns>
    public static IReadOnlyList<ValidationError> Validate(
        Schema schema, DocumentNode document, ReadOnlySpan<byte> source, IReadOnlySet<string> codes, int maxErrors = MostErrors) =>
        Validate(schema, document, source, [.. RuleSet.All.Where(rule => codes.Contains(rule.Code))], maxErrors);

    private static IReadOnlyList<ValidationError> Validate(
        Schema schema, DocumentNode document, ReadOnlySpan<byte> source, IReadOnlyList<RuleSet.Entry> entries, int maxErrors)
    {
        var context = new ValidationContext(schema, document, maxErrors);
        var rules = new ValidationRule[entries.Count];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = entries[i].Create(context);
            rules[i].Code = entries[i].Code;
        }

        new DocumentWalker(context, rules).Walk();
        return context.Errors(source);
    }
}
