using System.Collections.Immutable;
using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Definition;

namespace Selvhjelp.GraphQL.Types;

/// <summary>A schema (section 3.3): types, directives, and the types on which operations begin. Immutable.</summary>
public sealed class Schema
{
    private readonly Lazy<HashSet<(ObjectType, NamedType)>> possible;
    private readonly Lazy<NameTable<FieldDefinition>> metaFields;

    internal Schema(IEnumerable<NamedType> types, IEnumerable<DirectiveDefinition> directives, RootOperations roots)
    {
        Roots = roots;
        Types = new NameTable<NamedType>(types);
        Directives = new NameTable<DirectiveDefinition>(directives);
        ObjectTypes = [.. Types.OfType<ObjectType>().OrderBy(type => type.Index)];
        QueryType = roots.Find(OperationType.Query) as ObjectType;
        MutationType = roots.Find(OperationType.Mutation) as ObjectType;
        SubscriptionType = roots.Find(OperationType.Subscription) as ObjectType;
        metaFields = new(() => MetaFields.Of(this));
        possible = new(() => [.. Types.SelectMany(type => PossibleTypes(type).Select(member => (member, type)))]);
    }

    /// <summary>The schema's own description.</summary>
    public string? Description => Roots.Definition?.Description?.Value;

    /// <summary>Every named type: those of the SDL in its order, then the built-in ones.</summary>
    public NameTable<NamedType> Types { get; }

    /// <summary>Every directive: those of the SDL in its order, then the built-in ones.</summary>
    public NameTable<DirectiveDefinition> Directives { get; }

    /// <summary>Where queries begin. Null only in a schema that was read without validation.</summary>
    public ObjectType? QueryType { get; }

    /// <summary>Where mutations begin, if the schema has any.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>Where subscriptions begin, if the schema has any.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>The schema's definition, and the root types as they were given, be they object types or not.</summary>
    internal RootOperations Roots { get; }

    /// <summary>The object types by <see cref="ObjectType.Index"/>.</summary>
    internal ImmutableArray<ObjectType> ObjectTypes { get; }

    /// <summary>Reads a schema from SDL, extensions merged in, and validates it.</summary>
    /// <param name="sdl">The SDL.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not a document.</exception>
    /// <exception cref="SchemaException">The document is not a valid schema; lists everything that is wrong.</exception>
    public static Schema FromSdl(string sdl) => FromSdl(Parser.Parse(sdl, ParserLimits.TypeSystem));

    /// <inheritdoc cref="FromSdl(string)" />
    /// <param name="document">The parsed SDL.</param>
    /// <param name="validate">
    /// False to take the document as valid: then only a type that is referred to and not defined is an error. Of two definitions with one name the last
    /// counts, and members of the wrong kind are left out.
    /// </param>
    public static Schema FromSdl(DocumentNode document, bool validate = true)
        => SchemaReader.Read(document, validate, new Dictionary<string, ScalarCoercion>());

    /// <summary>What is wrong with the schema that a type system document makes; the document itself is taken as valid.</summary>
    /// <returns>What breaks the rules of section 3; empty when nothing does.</returns>
    public static IReadOnlyList<SchemaError> Validate(DocumentNode document)
    {
        try
        {
            var schema = FromSdl(document, validate: false);
            return [.. Validation.MemberKinds.Check(schema), .. Validation.SchemaValidator.Validate(schema)];
        }
        catch (SchemaException exception)
        {
            return exception.Errors;
        }
    }

    /// <summary>The type with this name, or null.</summary>
    public NamedType? FindType(string name) => Types.Find(name);

    /// <summary>The type that a reference in a document means; null when its name is not in the schema.</summary>
    public GraphQLType? FindType(TypeNode reference) => reference switch
    {
        NonNullTypeNode node => FindType(node.Inner) switch
        {
            NamedType named => named.NonNull,
            ListType list => list.NonNull,
            _ => null,
        },
        ListTypeNode node => FindType(node.Item)?.List,
        NamedTypeNode node => FindType(node.Name.Value),
        _ => null,
    };

    /// <summary>The directive with this name (without the at sign), or null.</summary>
    public DirectiveDefinition? FindDirective(string name) => Directives.Find(name);

    /// <summary>Where operations of a kind begin; null when the schema does not have that kind.</summary>
    public ObjectType? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        OperationType.Subscription => SubscriptionType,
        _ => null,
    };

    /// <summary>The field of a type with this name, the meta-fields of introspection among them (section 4.1 and 4.2).</summary>
    public FieldDefinition? FindField(NamedType parent, string name)
    {
        if (name.Length > 2 && name[0] == '_' && name[1] == '_')
        {
            var isAllowed = name == "__typename" ? parent.IsComposite : ReferenceEquals(parent, QueryType);
            return isAllowed ? metaFields.Value.Find(name) : null;
        }

        return (parent as TypeWithFields)?.Fields.Find(name);
    }

    /// <summary>What a schema coordinate leads to (section 3.14.1 "Resolving a Schema Coordinate").</summary>
    /// <returns>Null when only the last part of the coordinate is not in the schema.</returns>
    /// <exception cref="SchemaCoordinateException">What contains the element is missing, or of the wrong kind.</exception>
    public SchemaElement? Resolve(SchemaCoordinate coordinate) => new SchemaCoordinateResolver(this, coordinate).Resolve();

    /// <summary>The object types that a value of this type may have (GetPossibleTypes, section 5.5.2.3).</summary>
    public static ImmutableArray<ObjectType> PossibleTypes(NamedType type) => type switch
    {
        ObjectType single => [single],
        InterfaceType many => many.PossibleTypes,
        UnionType union => union.PossibleTypes,
        _ => [],
    };

    /// <summary>Whether an object of this type may stand where <paramref name="type"/> is asked for.</summary>
    public bool IsPossibleType(ObjectType member, NamedType type)
        => ReferenceEquals(member, type) || (type.IsAbstract && possible.Value.Contains((member, type)));

    /// <summary>Whether some object type is possible for both (sections 5.5.2.3 and 5.5.2.4).</summary>
    public bool Overlaps(NamedType a, NamedType b)
    {
        foreach (var member in PossibleTypes(a))
            if (IsPossibleType(member, b)) return true;
        return false;
    }

    /// <summary>Whether a value of <paramref name="type"/> may stand where <paramref name="super"/> is promised
    /// (IsSubType, section 3.6; covariant in lists and nullability).</summary>
    public static bool IsSubtype(GraphQLType type, GraphQLType super) => (type, super) switch
    {
        (NonNullType a, NonNullType b) => IsSubtype(a.Inner, b.Inner),
        (NonNullType a, _) => IsSubtype(a.Inner, super),
        (ListType a, ListType b) => IsSubtype(a.Item, b.Item),
        (ObjectType a, UnionType b) => b.PossibleTypes.Contains(a),
        (TypeWithFields a, InterfaceType b) => ReferenceEquals(a, b) || a.Interfaces.Any(i => ReferenceEquals(i, b)),
        _ => ReferenceEquals(type, super),
    };
}
