using System.Collections.Immutable;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Validation.TypeSystem;

namespace Selvhjelp.GraphQL.Types.Definition;

/// <summary>Makes a schema of a parsed SDL: names first, then what the names stand for, so that types may refer to each other freely.</summary>
internal sealed class SchemaReader
{
    private readonly List<SchemaError> errors = [];
    private readonly IReadOnlyDictionary<string, ScalarCoercion> coercions;
    private readonly Dictionary<string, NamedType> types = new(StringComparer.Ordinal);
    private readonly ILookup<string, TypeDefinitionNode> extensions;
    private readonly MemberReader members;

    private SchemaReader(DocumentNode document, IReadOnlyDictionary<string, ScalarCoercion> coercions)
    {
        this.coercions = coercions;
        extensions = document.Definitions.OfType<TypeDefinitionNode>().Where(node => node.IsExtension).ToLookup(node => node.Name.Value);
        members = new MemberReader(types, errors);
    }

    public static Schema Read(DocumentNode document, bool validate, IReadOnlyDictionary<string, ScalarCoercion> coercions)
    {
        var reader = new SchemaReader(document, coercions);
        var schema = reader.Read(document);
        if (reader.errors.Count > 0) throw new SchemaException(reader.errors.OrderBy(error => error.Start));
        if (!validate) return schema;
        SchemaError[] invalid = [.. TypeSystemValidator.DirectiveErrors(document), .. Validation.SchemaValidator.Validate(schema)];
        if (invalid.Length > 0) throw new SchemaException(invalid);
        return schema;
    }

    private Schema Read(DocumentNode document)
    {
        var definitions = document.Definitions.OfType<TypeDefinitionNode>().Where(node => !node.IsExtension).ToList();
        foreach (var node in definitions) Declare(node);
        foreach (var node in BuiltInDefinitions.All.OfType<TypeDefinitionNode>())
            if (!types.ContainsKey(node.Name.Value)) Declare(node);
        foreach (var extension in extensions.SelectMany(group => group)) CheckExtension(extension);
        foreach (var type in types.Values) Complete(type);
        SetPossibleTypes();
        var directives = Directives(document);
        var roots = RootOperations.Find(document, types, errors);
        var description = document.Definitions.OfType<SchemaDefinitionNode>().FirstOrDefault(node => !node.IsExtension)?.Description?.Value;
        return new Schema(description, WithoutUnusedScalars(directives), directives, roots);
    }

    private void Declare(TypeDefinitionNode node)
    {
        var name = node.Name.Value;
        if (types.ContainsKey(name))
        {
            errors.Add(new SchemaError($"{name}: defined more than once.", node.Name.Span));
            return;
        }

        types.Add(name, node switch
        {
            ScalarTypeDefinitionNode scalar => new ScalarType(
                scalar,
                AppliedDirectives.SpecifiedBy(AllDirectives(scalar)),
                BuiltInScalars.Find(name) ?? coercions.GetValueOrDefault(name) ?? BuiltInScalars.Any),
            ObjectTypeDefinitionNode type => new ObjectType(type, types.Values.Count(other => other is ObjectType)),
            InterfaceTypeDefinitionNode type => new InterfaceType(type),
            UnionTypeDefinitionNode type => new UnionType(type),
            EnumTypeDefinitionNode type => new EnumType(type),
            InputObjectTypeDefinitionNode type => new InputObjectType(type, AppliedDirectives.IsOneOf(AllDirectives(type))),
            _ => throw new InvalidOperationException($"No type is made of a {node.GetType().Name}."),
        });
    }

    private IReadOnlyList<DirectiveNode> AllDirectives(TypeDefinitionNode node)
        => [.. node.Directives, .. extensions[node.Name.Value].SelectMany(extension => extension.Directives)];

    /// <summary>Section 3.4.3 "Type Extensions": what is extended must be there, and of the same kind.</summary>
    private void CheckExtension(TypeDefinitionNode extension)
    {
        var name = extension.Name.Value;
        if (!types.TryGetValue(name, out var type))
            errors.Add(new SchemaError($"{name}: extended, but not defined.", extension.Name.Span));
        else if (type.Node.GetType() != extension.GetType())
            errors.Add(new SchemaError($"{name}: extended as another kind of type than it is defined as.", extension.Name.Span));
    }

    private void Complete(NamedType type)
    {
        IEnumerable<TypeDefinitionNode> parts =
            [type.Node, .. extensions[type.Name].Where(part => part.GetType() == type.Node.GetType())];
        switch (type)
        {
            case ObjectType target:
                var objects = parts.Cast<ObjectTypeDefinitionNode>().ToList();
                target.Fields = members.Fields(type.Name, objects.SelectMany(part => part.Fields));
                target.Interfaces = members.Interfaces(type.Name, objects.SelectMany(part => part.Interfaces));
                break;
            case InterfaceType target:
                var interfaces = parts.Cast<InterfaceTypeDefinitionNode>().ToList();
                target.Fields = members.Fields(type.Name, interfaces.SelectMany(part => part.Fields));
                target.Interfaces = members.Interfaces(type.Name, interfaces.SelectMany(part => part.Interfaces));
                break;
            case UnionType target:
                target.PossibleTypes = members.UnionMembers(type.Name, parts.Cast<UnionTypeDefinitionNode>().SelectMany(part => part.Members));
                break;
            case EnumType target:
                target.Values = members.EnumValues(type.Name, parts.Cast<EnumTypeDefinitionNode>().SelectMany(part => part.Values));
                break;
            case InputObjectType target:
                target.Fields = members.InputFields(type.Name, parts.Cast<InputObjectTypeDefinitionNode>().SelectMany(part => part.Fields));
                break;
        }
    }

    private void SetPossibleTypes()
    {
        var implementations = types.Values.OfType<ObjectType>()
            .SelectMany(type => type.Interfaces.Select(implemented => (implemented, type)))
            .ToLookup(pair => pair.implemented, pair => pair.type);
        foreach (var type in types.Values.OfType<InterfaceType>()) type.PossibleTypes = [.. implementations[type]];
    }

    private ImmutableArray<DirectiveDefinition> Directives(DocumentNode document)
    {
        var directives = new Dictionary<string, DirectiveDefinition>(StringComparer.Ordinal);
        foreach (var node in document.Definitions.OfType<DirectiveDefinitionNode>())
            if (!directives.TryAdd(node.Name.Value, members.Directive(node)))
                errors.Add(new SchemaError($"@{node.Name.Value}: defined more than once.", node.Name.Span));
        foreach (var node in BuiltInDefinitions.All.OfType<DirectiveDefinitionNode>())
            if (!directives.ContainsKey(node.Name.Value)) directives.Add(node.Name.Value, members.Directive(node));
        return [.. directives.Values];
    }

    /// <summary>Section 3.5: a built-in scalar that nothing refers to is not among the schema's types.</summary>
    private IEnumerable<NamedType> WithoutUnusedScalars(IEnumerable<DirectiveDefinition> directives)
    {
        var used = new HashSet<NamedType>(directives.SelectMany(directive => directive.Arguments).Select(argument => argument.Type.Named));
        foreach (var type in types.Values)
        {
            if (type is TypeWithFields { Fields: var fields })
                used.UnionWith(fields.SelectMany(field => field.Arguments.Select(argument => argument.Type.Named).Prepend(field.Type.Named)));
            if (type is InputObjectType { Fields: var inputs }) used.UnionWith(inputs.Select(input => input.Type.Named));
        }

        return types.Values.Where(type => type is not ScalarType { IsBuiltIn: true } || used.Contains(type));
    }
}
