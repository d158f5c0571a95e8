using System.Text;
using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Definition;
using Selvhjelp.GraphQL.Types.Validation;

namespace Selvhjelp.GraphQL.Types;

/// <summary>
/// Writes a schema as SDL, in the form of the reference implementation's <c>printSchema</c>: extensions merged in, without what every schema has, and of
/// directives only those that belong to the type system itself (<c>@deprecated</c>, <c>@specifiedBy</c>, <c>@oneOf</c>). For tools and tests.
/// </summary>
public static class SchemaPrinter
{
    private static readonly HashSet<string> BuiltInDirectives =
        [.. BuiltInDefinitions.All.OfType<DirectiveDefinitionNode>().Select(directive => directive.Name.Value)];

    /// <summary>Writes a schema, without a final line end.</summary>
    public static string Print(Schema schema) => string.Join("\n\n", Parts(schema));

    private static IEnumerable<string> Parts(Schema schema)
    {
        if (SchemaDefinition(schema) is { } definition) yield return definition;
        foreach (var directive in schema.Directives)
            if (!BuiltInDirectives.Contains(directive.Name)) yield return Directive(directive);
        foreach (var type in schema.Types)
            if (!BuiltInDefinitions.Has(type.Node)) yield return Description(type.Description, "", isFirst: true) + Type(type);
    }

    /// <summary>Left out when it says nothing: no description, and root types that are found by their names (section 3.3.1).</summary>
    private static string? SchemaDefinition(Schema schema)
    {
        var operations = Enum.GetValues<OperationType>().Where(operation => schema.Roots.Find(operation) is not null).ToList();
        if (operations.Count == 0) return null;
        var areDefault = Enum.GetValues<OperationType>().All(operation => schema.Roots.Find(operation) == schema.FindType(operation.ToString()));
        if (schema.Description is null && areDefault) return null;
        var lines = operations.Select(operation => $"  {RootOperations.NameOf(operation)}: {schema.Roots.Find(operation)}\n");
        return $"{Description(schema.Description, "", isFirst: true)}schema {{\n{string.Concat(lines)}}}";
    }

    private static string Type(NamedType type) => type switch
    {
        ScalarType scalar => $"scalar {scalar}" + (scalar.SpecifiedBy is { } url ? $" @specifiedBy(url: {Printer.Quote(url)})" : ""),
        ObjectType target => $"type {target}{Interfaces(target)}{Fields(target)}",
        InterfaceType target => $"interface {target}{Interfaces(target)}{Fields(target)}",
        UnionType union => $"union {union}" + Names(" = ", " | ", union.Parts.OfType<UnionTypeDefinitionNode>().SelectMany(part => part.Members)),
        EnumType target => $"enum {target}"
            + Block(target.Values, value => value.Description, value => value.Name + Deprecated(value.DeprecationReason)),
        InputObjectType input => $"input {input}{(input.IsOneOf ? " @oneOf" : "")}" + Block(input.Fields, field => field.Description, InputValue),
        _ => throw new InvalidOperationException($"{type} is of no kind."),
    };

    private static string Interfaces(TypeWithFields type) => Names(" implements ", " & ", MemberKinds.Interfaces(type));

    /// <summary>As they are written, so that a schema that is not valid can be printed too.</summary>
    private static string Names(string before, string separator, IEnumerable<NamedTypeNode> nodes)
        => string.Join(separator, nodes.Select(node => node.Name)) is { Length: > 0 } names ? before + names : "";

    private static string Fields(TypeWithFields type) => Block(
        type.Fields,
        field => field.Description,
        field => $"{field.Name}{Arguments(field.Arguments, "  ")}: {field.Type}{Deprecated(field.DeprecationReason)}");

    private static string Block<T>(IReadOnlyList<T> items, Func<T, string?> description, Func<T, string> print)
    {
        if (items.Count == 0) return "";
        var block = new StringBuilder(" {\n");
        for (var i = 0; i < items.Count; i++)
            block.Append(Description(description(items[i]), "  ", i == 0)).Append("  ").Append(print(items[i])).Append('\n');
        return block.Append('}').ToString();
    }

    private static string Directive(DirectiveDefinition directive)
        => $"{Description(directive.Description, "", isFirst: true)}directive @{directive.Name}{Arguments(directive.Arguments, "")}"
            + $"{(directive.IsRepeatable ? " repeatable" : "")} on {string.Join(" | ", directive.Node.Locations)}";

    /// <summary>On one line, unless one of them has a description.</summary>
    private static string Arguments(NameTable<InputValueDefinition> arguments, string indentation)
    {
        if (arguments.Count == 0) return "";
        if (arguments.All(argument => argument.Description is null)) return $"({string.Join(", ", arguments.Select(InputValue))})";
        var lines = arguments.Select((argument, i)
            => $"{Description(argument.Description, indentation + "  ", i == 0)}  {indentation}{InputValue(argument)}");
        return $"(\n{string.Join('\n', lines)}\n{indentation})";
    }

    private static string InputValue(InputValueDefinition value)
        => $"{value.Name}: {value.Type}{(value.DefaultValue is { } literal ? $" = {Printer.Print(literal)}" : "")}{Deprecated(value.DeprecationReason)}";

    private static string Deprecated(string? reason) => reason switch
    {
        null => "",
        AppliedDirectives.DefaultReason => " @deprecated",
        _ => $" @deprecated(reason: {Printer.Quote(reason)})",
    };

    /// <summary>A description on lines of its own; one that is not the first of a block has an empty line before it.</summary>
    private static string Description(string? text, string indentation, bool isFirst)
    {
        if (text is null) return "";
        var literal = BlockString.CanPrint(text) ? BlockString.Print(text) : Printer.Quote(text);
        var before = indentation.Length > 0 && !isFirst ? "\n" + indentation : indentation;
        return before + literal.Replace("\n", "\n" + indentation, StringComparison.Ordinal) + "\n";
    }
}
