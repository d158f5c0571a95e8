using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Validation.TypeSystem;

/// <summary>
/// What may be there only once: the schema's definition (3.3), a root type for each kind of operation (3.3.1), types and directives of a
/// name (3.3), and within a type and its extensions, fields, arguments and enum values of a name (3.6 to 3.10).
/// </summary>
internal sealed class UniqueNames
{
    private readonly ErrorList errors;
    private readonly Dictionary<string, NameNode> types = [];
    private readonly Dictionary<string, NameNode> directives = [];
    private readonly Dictionary<(string Type, string Member), NameNode> members = [];
    private readonly Dictionary<OperationType, RootOperationTypeNode> roots = [];
    private bool hasSchema;

    private UniqueNames(ErrorList errors) => this.errors = errors;

    public static void Check(DocumentNode document, ErrorList errors)
    {
        var check = new UniqueNames(errors);
        foreach (var definition in document.Definitions)
            check.Check(definition);
    }

    private void Check(DefinitionNode definition)
    {
        if (definition is TypeDefinitionNode { IsExtension: false } type && !types.TryAdd(type.Name.Value, type.Name))
            Twice("UniqueTypeNamesRule", $"The type \"{type.Name}\" is defined more than once.", types[type.Name.Value], type.Name);
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                Schema(schema);
                break;
            case DirectiveDefinitionNode directive:
                var name = directive.Name;
                if (!directives.TryAdd(name.Value, name))
                    Twice("UniqueDirectiveNamesRule", $"The directive \"@{name}\" is defined more than once.", directives[name.Value], name);
                Arguments($"@{name}", directive.Arguments);
                break;
            case ObjectTypeDefinitionNode node:
                Fields(node.Name, node.Fields);
                break;
            case InterfaceTypeDefinitionNode node:
                Fields(node.Name, node.Fields);
                break;
            case InputObjectTypeDefinitionNode node:
                Members("UniqueFieldDefinitionNamesRule", node.Name, node.Fields.Select(field => field.Name));
                break;
            case EnumTypeDefinitionNode node:
                Members("UniqueEnumValueNamesRule", node.Name, node.Values.Select(value => value.Name));
                break;
        }
    }

    private void Schema(SchemaDefinitionNode schema)
    {
        if (!schema.IsExtension && hasSchema)
            errors.Add("LoneSchemaDefinitionRule", "The schema is defined more than once.", schema.Span);
        hasSchema |= !schema.IsExtension;
        foreach (var root in schema.RootOperationTypes)
        {
            if (!roots.TryAdd(root.Operation, root))
                Twice("UniqueOperationTypesRule", "The schema has more than one root type for a kind of operation.", roots[root.Operation], root);
        }
    }

    private void Fields(NameNode type, IReadOnlyList<FieldDefinitionNode> fields)
    {
        Members("UniqueFieldDefinitionNamesRule", type, fields.Select(field => field.Name));
        foreach (var field in fields)
            Arguments($"{type}.{field.Name}", field.Arguments);
    }

    private void Members(string code, NameNode type, IEnumerable<NameNode> names)
    {
        foreach (var name in names)
        {
            if (!members.TryAdd((type.Value, name.Value), name))
                Twice(code, $"\"{type}.{name}\" is defined more than once.", members[(type.Value, name.Value)], name);
        }
    }

    private void Arguments(string owner, IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        foreach (var group in arguments.GroupBy(argument => argument.Name.Value).Where(group => group.Count() > 1))
        {
            errors.Add(
                "UniqueArgumentDefinitionNamesRule",
                $"The argument \"{owner}({group.Key}:)\" is defined more than once.",
                [.. group.Select(argument => argument.Name.Span)]);
        }
    }

    private void Twice(string code, string message, SyntaxNode first, SyntaxNode second) => errors.Add(code, message, first.Span, second.Span);
}
