using System.Text;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation.TypeSystem;

/// <summary>
/// Checks a type system document (section 3) as a text: names are unique and known, extensions extend what is there, and directives are
/// used as they are defined. What its types then amount to is for the schema to check when it is built.
/// </summary>
public static class TypeSystemValidator
{
    /// <summary>Checks a document that is a whole type system, extensions included.</summary>
    /// <param name="document">The document.</param>
    /// <param name="source">The UTF-8 that it was parsed from; only read to find the lines and columns of errors.</param>
    /// <returns>What is wrong; empty when nothing is. Codes are the names of the reference implementation's rules.</returns>
    public static IReadOnlyList<ValidationError> Validate(DocumentNode document, ReadOnlySpan<byte> source)
    {
        var errors = new ErrorList();
        var names = new KnownDefinitions(document);
        UniqueNames.Check(document, errors);
        TypeReferences.Check(document, names, errors);
        DirectiveUses.Check(document, names, errors);
        return errors.Locate(source);
    }

    /// <summary>What is wrong with the directives alone; the rest is found when a schema is built.</summary>
    internal static IEnumerable<SchemaError> DirectiveErrors(DocumentNode document)
    {
        var errors = new ErrorList();
        DirectiveUses.Check(document, new KnownDefinitions(document), errors);
        return errors.AsSchemaErrors();
    }

    /// <inheritdoc cref="Validate(DocumentNode, ReadOnlySpan{byte})"/>
    /// <param name="document">The document.</param>
    /// <param name="source">The text that it was parsed from.</param>
    public static IReadOnlyList<ValidationError> Validate(DocumentNode document, string source) =>
        Validate(document, Encoding.UTF8.GetBytes(source));
}
