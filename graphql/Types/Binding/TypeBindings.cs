using System.Reflection;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>Which CLR type each named type has; says what has none, and what is bound without need.</summary>
internal sealed class TypeBindings
{
    private readonly List<string> problems;
    private readonly Dictionary<string, (Type ClrType, object Writer)> scalars;
    private readonly Dictionary<NamedType, Type> clrTypes;
    private readonly Dictionary<InputObjectType, IInputPattern> patterns = [];

    public TypeBindings(
        Schema schema,
        IReadOnlyDictionary<string, Type> named,
        Dictionary<string, (Type ClrType, object Writer)> scalars,
        IReadOnlyList<IInputPattern> patterns,
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

        Context = new BindingContext(this);
        foreach (var type in schema.Types.OfType<InputObjectType>().Where(type => !named.ContainsKey(type.Name))) FollowPattern(type, patterns);
        foreach (var name in scalars.Keys)
            if (schema.FindType(name) is not ScalarType { IsBuiltIn: false }) Problem($"{name}: bound, but not a custom scalar of the schema.");
        foreach (var type in schema.Types)
            if (!type.IsIntrospection && MustBeBound(type) && !named.ContainsKey(type.Name) && !IsPatterned(type)) Problem($"{type}: not bound to a CLR type.");
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
        Context = new BindingContext(this);
        clrTypes = named.ToDictionary(pair => schema.FindType(pair.Key)!, pair => pair.Value);
    }

    public Schema Schema { get; }

    /// <summary>What patterns may know of these bindings.</summary>
    public BindingContext Context { get; }

    /// <summary>The members that fields are read from.</summary>
    public MemberFinder Members { get; } = new();

    public IReadOnlyDictionary<NamedType, Type> ClrTypes => clrTypes;

    /// <summary>The bindings of the built-in types, which fit by construction.</summary>
    public static TypeBindings ForIntrospection(Schema schema, IReadOnlyDictionary<string, Type> named, List<string> problems)
        => new(schema, named, problems);

    public void Problem(string message) => problems.Add(message);

    public Type? Find(NamedType type) => clrTypes.GetValueOrDefault(type);

    public (Type ClrType, object Writer)? FindScalar(string name) => scalars.TryGetValue(name, out var scalar) ? scalar : null;

    /// <summary>Whether every operation's root is of this CLR type, so that a method can ask for the root by it.</summary>
    public bool IsRoot(Type clrType) => clrType != typeof(object) && Find(Schema.QueryType!) is { } query && query.IsAssignableTo(clrType)
        && CanBe(Schema.MutationType, clrType) && CanBe(Schema.SubscriptionType, clrType);

    /// <summary>The CLR type of a scalar's values.</summary>
    public Type? ScalarClrType(ScalarType scalar) => FindScalar(scalar.Name)?.ClrType ?? scalar.Name switch
    {
        "String" or "ID" => typeof(string),
        "Int" => typeof(int),
        "Float" => typeof(double),
        "Boolean" => typeof(bool),
        _ => null,
    };

    /// <summary>The pattern that makes the values of an input object type; null when a class does.</summary>
    public IInputPattern? PatternOf(InputObjectType type) => patterns.GetValueOrDefault(type);

    public RuntimeTypes RuntimeTypes()
        => new(clrTypes.Where(pair => pair.Key is ObjectType).Select(pair => KeyValuePair.Create(pair.Value, (ObjectType)pair.Key)));

    private bool CanBe(ObjectType? root, Type clrType) => root is null || (Find(root) is { } bound && bound.IsAssignableTo(clrType));

    private void FollowPattern(InputObjectType type, IReadOnlyList<IInputPattern> all)
    {
        foreach (var pattern in all)
        {
            if (pattern.ClrTypeOf(type, Context) is not { } clrType) continue;
            patterns.Add(type, pattern);
            clrTypes.Add(type, clrType);
            return;
        }
    }

    private bool IsPatterned(NamedType type) => type is InputObjectType input && patterns.ContainsKey(input);

    private bool MustBeBound(NamedType type)
        => type is ObjectType or InputObjectType or EnumType || (type is ScalarType { IsBuiltIn: false } && !scalars.ContainsKey(type.Name));

    private static string? Mismatch(NamedType type, Type clrType) => type switch
    {
        EnumType when !clrType.IsEnum && clrType != typeof(string) => $"an enum must be bound to a CLR enum, not {ClrNames.Show(clrType)}",
        EnumType => null,
        InputObjectType when clrType.IsAbstract || clrType.IsValueType
            => $"an input object type must be bound to a class that can be made, not {ClrNames.Show(clrType)}",
        _ when clrType.IsValueType => $"must be bound to a class or an interface, not {ClrNames.Show(clrType)}",
        _ => null,
    };

    /// <summary>Every value has a member, and every member a value.</summary>
    private void CheckEnum(EnumType type, Type clrType)
    {
        if (clrType == typeof(string)) return;
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
