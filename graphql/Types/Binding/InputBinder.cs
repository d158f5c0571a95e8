using System.Collections.Immutable;
using System.Reflection;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>Finds how coerced values of an input type become values of a CLR type.</summary>
internal sealed class InputBinder(TypeBindings bindings)
{
    private readonly Dictionary<InputObjectType, LateConverter> objects = [];
    private readonly Dictionary<(InputConverter Item, Type Converter), InputConverter> lists = [];
    private readonly Dictionary<(EnumType, Type), EnumConverter> enums = [];
    private readonly Nullability nullability = new();

    /// <summary>The converter, or null with what does not fit.</summary>
    /// <param name="type">The type in the schema.</param>
    /// <param name="clrType">The type of the parameter or property.</param>
    /// <param name="nulls">What is known of its nullability.</param>
    /// <param name="mayBeAbsent">Whether the value can be left out and has no default; then null, or an initial value, takes its place.</param>
    /// <param name="problem">What does not fit.</param>
    public InputConverter? Find(GraphQLType type, Type clrType, NullabilityInfo? nulls, bool mayBeAbsent, out string? problem)
    {
        problem = null;
        var valueType = Nullable.GetUnderlyingType(clrType);
        var takesNull = valueType is not null || (!clrType.IsValueType && nulls?.WriteState != NullabilityState.NotNull);
        if (!type.IsNonNull && !takesNull)
        {
            problem = $"{type} may be {(mayBeAbsent ? "absent or " : "")}null, but {ClrNames.Show(clrType)} is not nullable";
            return null;
        }

        var found = type.Nullable switch
        {
            ListType list => List(list, valueType ?? clrType, nulls, out problem),
            ScalarType scalar => bindings.ScalarClrType(scalar) == (valueType ?? clrType) ? ScalarConverter.Instance : null,
            EnumType target => bindings.Find(target) == (valueType ?? clrType) ? Enum(target, valueType ?? clrType) : null,
            InputObjectType target => clrType.IsAssignableFrom(bindings.Find(target)) ? Object(target) : null,
            _ => null,
        };
        if (found is null) problem ??= $"{type} cannot be taken by {ClrNames.Show(clrType)}";
        return found;
    }

    /// <summary>What a parameter gets when its argument is absent: its C# default value, or null.</summary>
    public static object? WhenAbsent(ParameterInfo parameter) => parameter.HasDefaultValue ? parameter.DefaultValue : null;

    /// <summary>An input object that no argument uses must fit as well.</summary>
    public void CheckUnused()
    {
        foreach (var type in bindings.Schema.Types.OfType<InputObjectType>())
            if (bindings.Find(type) is not null) Object(type);
    }

    private InputConverter? List(ListType list, Type clrType, NullabilityInfo? nulls, out string? problem)
    {
        problem = null;
        if (ListShape.Of(clrType) is not { } shape || !clrType.IsAssignableFrom(MadeFor(shape))) return null;
        var itemNulls = nulls?.ElementType ?? (nulls?.GenericTypeArguments is [var only] ? only : null);
        if (Find(list.Item, shape.Item, itemNulls, mayBeAbsent: false, out problem) is not { } item) return null;
        var converter = (shape.Kind == ListKind.ImmutableArray ? typeof(ImmutableArrayConverter<>) : typeof(ArrayConverter<>)).MakeGenericType(shape.Item);
        if (!lists.TryGetValue((item, converter), out var made))
            lists.Add((item, converter), made = (InputConverter)Activator.CreateInstance(converter, item)!);
        return made;
    }

    private static Type MadeFor(ListShape shape)
        => shape.Kind == ListKind.ImmutableArray ? typeof(ImmutableArray<>).MakeGenericType(shape.Item) : shape.Item.MakeArrayType();

    private EnumConverter Enum(EnumType type, Type clrType)
    {
        if (!enums.TryGetValue((type, clrType), out var converter)) enums.Add((type, clrType), converter = EnumConverter.Of(type, clrType));
        return converter;
    }

    private LateConverter Object(InputObjectType type)
    {
        if (objects.TryGetValue(type, out var known)) return known;
        var late = new LateConverter();
        objects.Add(type, late);
        late.Inner = bindings.PatternOf(type) is { } pattern ? Patterned(type, pattern) : Build(type, bindings.Find(type)!);
        return late;
    }

    private PatternConverter Patterned(InputObjectType type, IInputPattern pattern)
        => new([.. type.Fields.Select(field => (field.Name, Natural(field.Type)))], pattern.Bind(type, bindings.Context));

    /// <summary>How values of a type are made where no parameter or property says how they are wanted.</summary>
    private InputConverter Natural(GraphQLType type) => type.Nullable switch
    {
        ListType list => new ArrayConverter<object?>(Natural(list.Item)),
        EnumType target when bindings.Find(target) is { } clrType => Enum(target, clrType),
        InputObjectType target when bindings.Find(target) is not null => Object(target),
        _ => ScalarConverter.Instance,
    };

    /// <summary>A converter by the constructor with most parameters, and by properties for the fields that it does not take.</summary>
    private InputObjectConverter? Build(InputObjectType type, Type clrType)
    {
        var constructor = clrType.GetConstructors().Where(candidate => !IsCopy(candidate)).MaxBy(candidate => candidate.GetParameters().Length);
        if (constructor is null)
        {
            bindings.Problem($"{type}: {ClrNames.Show(clrType)} has no public constructor.");
            return null;
        }

        var parameters = new List<(int, InputConverter, object?)>();
        var setters = new List<(int, InputConverter, Action<object, object?>)>();
        var taken = new HashSet<int>();
        foreach (var parameter in constructor.GetParameters())
        {
            var i = IndexOf(type, parameter.Name!);
            if (i < 0) bindings.Problem($"{type}: the parameter '{parameter.Name}' of {ClrNames.Show(clrType)} is not a field.");
            else if (taken.Add(i) && Converter(type, i, parameter.ParameterType, nullability.Of(parameter)) is { } converter)
                parameters.Add((i, converter, WhenAbsent(parameter)));
        }

        for (var i = 0; i < type.Fields.Count; i++)
        {
            if (taken.Contains(i)) continue;
            var name = Naming.PascalFromCamel(type.Fields[i].Name);
            if (clrType.GetProperty(name) is not { SetMethod.IsPublic: true } property)
                bindings.Problem($"{type}.{type.Fields[i].Name}: no parameter or settable property '{name}' on {ClrNames.Show(clrType)}.");
            else if (Converter(type, i, property.PropertyType, nullability.Of(property)) is { } converter)
                setters.Add((i, converter, ClrCall.Setter(property)));
        }

        return new InputObjectConverter(ClrCall.Constructor(constructor), [.. parameters], [.. setters]);
    }

    private InputConverter? Converter(InputObjectType type, int i, Type clrType, NullabilityInfo? nulls)
    {
        var field = type.Fields[i];
        var converter = Find(field.Type, clrType, nulls, !field.Type.IsNonNull && field.DefaultValue is null, out var problem);
        if (converter is null) bindings.Problem($"{type}.{field.Name}: {problem}, on {ClrNames.Show(bindings.Find(type)!)}.");
        return converter;
    }

    private static bool IsCopy(ConstructorInfo constructor)
        => constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static int IndexOf(InputObjectType type, string parameter)
    {
        for (var i = 0; i < type.Fields.Count; i++)
            if (Naming.PascalFromCamel(type.Fields[i].Name) == Naming.PascalFromCamel(parameter)) return i;
        return -1;
    }

    /// <summary>Stands for the converter of a type while that is being made, so that a type may refer to itself.</summary>
    private sealed class LateConverter : InputConverter
    {
        public InputConverter? Inner { get; set; }

        protected override object ConvertPresent(object value) => Inner!.Convert(value)!;
    }
}
