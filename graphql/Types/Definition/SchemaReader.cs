using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Validation;
using Selvhjelp.GraphQL.Validation.TypeSystem;

namespace Selvhjelp.GraphQL.Types.Definition;

/// <summary>Makes a schema of a parsed SDL: names first, then what the names stand for, so that types may refer to each other freely.</summary>
internal sealed class SchemaReader
{
    private static readonly Lazy<Dictionary<string, TypeDefinitionNode>> BuiltInTypes = new(() =>
        BuiltInDefinitions.All.OfType<TypeDefinitionNode>().ToDictionary(node => node.Name.Value));

    private readonly ReadingErrors errors = new();
    private readonly IReadOnlyDictionary<string, ScalarCoercion> coercions;
    private readonly Dictionary<string, NamedType> types = new(StringComparer.Ordinal);
    private int objectTypes;
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
        if (validate) Validate(document, schema, reader.errors);
        if (reader.errors.HasUnknown) throw new SchemaException(reader.errors.All);
        return schema;
    }

    /// <summary>Names and kinds first; about a schema with wrong ones, the other rules would say what nobody needs to know.</summary>
    private static void Validate(DocumentNode document, Schema schema, ReadingErrors errors)
    {
        errors.AddRange(MemberKinds.Check(schema));
        if (errors.All.Count > 0) throw new SchemaException(errors.All);
        SchemaError[] invalid = [.. TypeSystemValidator.DirectiveErrors(document), .. SchemaValidator.Validate(schema)];
        if (invalid.Length > 0) throw new SchemaException(invalid);
    }

    private Schema Read(DocumentNode document)
    {
        foreach (var node in Definitions(document)) types.Add(node.Name.Value, Declare(node));
        foreach (var (name, node) in BuiltInTypes.Value)
            if (!types.ContainsKey(name)) types.Add(name, Declare(node));
        foreach (var extension in extensions.SelectMany(group => group)) CheckExtension(extension);
        errors.Missing(AppliedArguments.Check(document));
        foreach (var type in types.Values) Complete(type);
        SetPossibleTypes();
        var directives = Directives(document);
        var roots = RootOperations.Read(document, types, errors);
        return new Schema(TypeOrder.Of(types.Values, directives), directives, roots);
    }

    /// <summary>
    /// The definitions of types: of two with one name the last counts, in the place of the first; one of a type that every schema has does not count.
    /// </summary>
    private IEnumerable<TypeDefinitionNode> Definitions(DocumentNode document)
    {
        var definitions = new OrderedDictionary<string, TypeDefinitionNode>(StringComparer.Ordinal);
        foreach (var node in document.Definitions.OfType<TypeDefinitionNode>().Where(node => !node.IsExtension))
        {
            var name = node.Name.Value;
            if (definitions.ContainsKey(name)) errors.Duplicate($"{name}: defined more than once.", node.Name.Span);
            definitions[name] = BuiltInTypes.Value.GetValueOrDefault(name, node);
        }

        return definitions.Values;
    }

    private NamedType Declare(TypeDefinitionNode node)
    {
        var name = node.Name.Value;
        IReadOnlyList<TypeDefinitionNode> added = [.. extensions[name].Where(part => part.GetType() == node.GetType() && !BuiltInDefinitions.Has(node))];
        NamedType type = node switch
        {
            ScalarTypeDefinitionNode scalar => new ScalarType(
                scalar,
                added.Prepend(scalar).Select(part => AppliedDirectives.SpecifiedBy(part.Directives)).LastOrDefault(url => url is not null),
                BuiltInScalars.Find(name) ?? coercions.GetValueOrDefault(name) ?? BuiltInScalars.Any),
            ObjectTypeDefinitionNode target => new ObjectType(target, objectTypes++),
            InterfaceTypeDefinitionNode target => new InterfaceType(target),
            UnionTypeDefinitionNode target => new UnionType(target),
            EnumTypeDefinitionNode target => new EnumType(target),
            // Section 3.10.3: @oneOf must not be provided by an extension.
            InputObjectTypeDefinitionNode target => new InputObjectType(target, AppliedDirectives.IsOneOf(target.Directives)),
            _ => throw new InvalidOperationException($"No type is made of a {node.GetType().Name}."),
        };
        type.Extensions = added;
        return type;
    }

    /// <summary>Section 3.4.3 "Type Extensions": what is extended must be there, and of the same kind.</summary>
    private void CheckExtension(TypeDefinitionNode extension)
    {
        var name = extension.Name.Value;
        if (!types.TryGetValue(name, out var type))
            errors.Duplicate($"{name}: extended, but not defined.", extension.Name.Span);
        else if (type.Node.GetType() != extension.GetType())
            errors.Duplicate($"{name}: extended as another kind of type than it is defined as.", extension.Name.Span);
    }

    private void Complete(NamedType type)
    {
        switch (type)
        {
            case ObjectType target:
                var objects = type.Parts.Cast<ObjectTypeDefinitionNode>().ToList();
                target.Fields = members.Fields(type.Name, objects.SelectMany(part => part.Fields));
                target.Interfaces = members.Interfaces(type.Name, objects.SelectMany(part => part.Interfaces));
                break;
            case InterfaceType target:
                var interfaces = type.Parts.Cast<InterfaceTypeDefinitionNode>().ToList();
                target.Fields = members.Fields(type.Name, interfaces.SelectMany(part => part.Fields));
                target.Interfaces = members.Interfaces(type.Name, interfaces.SelectMany(part => part.Interfaces));
                break;
            case UnionType target:
                target.PossibleTypes = members.UnionMembers(type.Name, type.Parts.Cast<UnionTypeDefinitionNode>().SelectMany(part => part.Members));
                break;
            case EnumType target:
                target.Values = members.EnumValues(type.Name, type.Parts.Cast<EnumTypeDefinitionNode>().SelectMany(part => part.Values));
                break;
            case InputObjectType target:
                target.Fields = members.InputFields(type.Name, type.Parts.Cast<InputObjectTypeDefinitionNode>().SelectMany(part => part.Fields));
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

    private IReadOnlyList<DirectiveDefinition> Directives(DocumentNode document)
    {
        var directives = new List<DirectiveDefinition>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            if (!names.Add(node.Name.Value)) errors.Duplicate($"@{node.Name.Value}: defined more than once.", node.Name.Span);
            directives.Add(members.Directive(node));
        }

        directives.AddRange(BuiltInDefinitions.All.OfType<DirectiveDefinitionNode>().Where(node => !names.Contains(node.Name.Value)).Select(members.Directive));
        return directives;
    }
}
