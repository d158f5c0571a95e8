using System.Reflection;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>Which CLR type each named type has; says what has none, and what is bound without need.</summary>
internal sealed class TypeBindings
{
    private readonly List<string> problems;
    private readonly Dictionary<string, (Type ClrType, object Writer)> scalars;
    private readonly Dictionary<NamedType, Type> clrTypes;

    public TypeBindings(
        Schema schema,
        IReadOnlyDictionary<string, Type> named,
        Dictionary<string, (Type ClrType, object Writer)> scalars,
        List<string> problems)
    {
        Schema = schema;
        this.scalars = scalars;
        this.problems = problems;
        clrTypes = [];
        foreach (var (name, clrType) in named)
        {
            if (schema.FindType(name) is not { } type) Problem($"{name}: bound, but not a type of the schema.");
            else if (type is ScalarType) Problem($"{name}: a scalar; bind it with Scalar.");
            else if (Mismatch(type, clrType) is { } mismatch) Problem($"{name}: {mismatch}.");
            else clrTypes.Add(type, clrType);
        }

        foreach (var name in scalars.Keys)
            if (schema.FindType(name) is not ScalarType { IsBuiltIn: false }) Problem($"{name}: bound, but not a custom scalar of the schema.");
        foreach (var type in schema.Types)
            if (!type.IsIntrospection && MustBeBound(type) && !named.ContainsKey(type.Name)) Problem($"{type}: not bound to a CLR type.");
        foreach (var twice in clrTypes.Where(pair => pair.Key is ObjectType).GroupBy(pair => pair.Value).Where(group => group.Count() > 1))
            Problem($"{string.Join(", ", twice.Select(pair => pair.Key))}: bound to the same CLR type, {ClrNames.Show(twice.Key)}.");
        foreach (var (type, clrType) in clrTypes)
            if (type is EnumType @enum) CheckEnum(@enum, clrType);
            else if (type.IsAbstract) CheckAbstract(type, clrType);
    }

    private TypeBindings(Schema schema, IReadOnlyDictionary<string, Type> named, List<string> problems)
    {
        Schema = schema;
        this.problems = problems;
        scalars = [];
        clrTypes = named.ToDictionary(pair => schema.FindType(pair.Key)!, pair => pair.Value);
    }

    public Schema Schema { get; }

    public IReadOnlyDictionary<NamedType, Type> ClrTypes => clrTypes;

    /// <summary>The bindings of the built-in types, which fit by construction.</summary>
    public static TypeBindings ForIntrospection(Schema schema, IReadOnlyDictionary<string, Type> named, List<string> problems)
        => new(schema, named, problems);

    public void Problem(string message) => problems.Add(message);

    public Type? Find(NamedType type) => clrTypes.GetValueOrDefault(type);

    public (Type ClrType, object Writer)? FindScalar(string name) => scalars.TryGetValue(name, out var scalar) ? scalar : null;

    public RuntimeTypes RuntimeTypes()
        => new(clrTypes.Where(pair => pair.Key is ObjectType).Select(pair => KeyValuePair.Create(pair.Value, (ObjectType)pair.Key)));

    private bool MustBeBound(NamedType type)
        => type is ObjectType or InputObjectType or EnumType || (type is ScalarType { IsBuiltIn: false } && !scalars.ContainsKey(type.Name));

    private static string? Mismatch(NamedType type, Type clrType) => type switch
    {
        EnumType when !clrType.IsEnum => $"an enum must be bound to a CLR enum, not {ClrNames.Show(clrType)}",
        EnumType => null,
        InputObjectType when clrType.IsAbstract || clrType.IsValueType
            => $"an input object type must be bound to a class that can be made, not {ClrNames.Show(clrType)}",
        _ when clrType.IsValueType => $"must be bound to a class or an interface, not {ClrNames.Show(clrType)}",
        _ => null,
    };

    /// <summary>Every value has a member, and every member a value.</summary>
    private void CheckEnum(EnumType type, Type clrType)
    {
        var members = clrType.GetFields(BindingFlags.Public | BindingFlags.Static).Select(member => member.Name).ToHashSet();
        foreach (var value in type.Values)
        {
            var member = Naming.PascalFromScreaming(value.Name);
            if (!members.Remove(member)) Problem($"{type}.{value.Name}: no member '{member}' on {ClrNames.Show(clrType)}.");
        }

        foreach (var member in members) Problem($"{type}: {ClrNames.Show(clrType)}.{member} is not a value in the schema.");
    }

    private void CheckAbstract(NamedType type, Type clrType)
    {
        foreach (var member in Schema.PossibleTypes(type))
            if (Find(member) is { } memberType && !clrType.IsAssignableFrom(memberType))
                Problem($"{member}: its CLR type {ClrNames.Show(memberType)} does not fit {ClrNames.Show(clrType)}, to which {type} is bound.");
    }
}
