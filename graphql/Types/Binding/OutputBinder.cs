using System.Collections.Immutable;
using System.Reflection;
using Selvhjelp.GraphQL.Execution.Writers;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>A writer, and the CLR type of the values that it takes.</summary>
/// <param name="make">Makes the writer, an <c>OutputWriter&lt;T&gt;</c>, when it is first asked for.</param>
/// <param name="clrType">Its <c>T</c>.</param>
internal sealed class BoundOutput(Func<object> make, Type clrType)
{
    private readonly Lazy<object> writer = new(make);

    public object Writer => writer.Value;

    public Type ClrType => clrType;
}

/// <summary>Finds how values of a CLR type are written as a type of the schema.</summary>
internal sealed class OutputBinder(TypeBindings bindings)
{
    private static readonly BoundOutput String = new(() => new StringValueWriter(), typeof(string));
    private static readonly BoundOutput Int32 = new(() => new Int32Writer(), typeof(int));
    private static readonly BoundOutput Double = new(() => new DoubleWriter(), typeof(double));
    private static readonly BoundOutput Boolean = new(() => new BooleanWriter(), typeof(bool));
    private static readonly BoundOutput NumericId = new(() => new NumericIdWriter(), typeof(long));

    private readonly Dictionary<(NamedType, Type), BoundOutput> made = [];
    private readonly Dictionary<(Type ClrType, BoundOutput Inner, bool IsNonNull), BoundOutput> wrappers = [];

    /// <summary>The writer, or null with what does not fit.</summary>
    public BoundOutput? Find(GraphQLType type, Type clrType, NullabilityInfo? nulls, out string? problem)
    {
        problem = null;
        var valueType = Nullable.GetUnderlyingType(clrType);
        if (type.IsNonNull && (valueType is not null || (!clrType.IsValueType && nulls?.ReadState == NullabilityState.Nullable)))
        {
            problem = $"{type} cannot be given by {ClrNames.Show(clrType, nulls)}, which may be null";
            return null;
        }

        var found = type.Nullable is ListType list
            ? List(list, valueType ?? clrType, nulls, out problem)
            : Named((NamedType)type.Nullable, valueType ?? clrType);
        if (found is null) problem ??= $"{type} cannot be given by {ClrNames.Show(clrType, nulls)}";
        return found is null || valueType is null ? found : Wrap(clrType, found, false, () => Make(typeof(NullableWriter<>), valueType, found.Writer));
    }

    private BoundOutput? Named(NamedType type, Type clrType)
    {
        if (made.TryGetValue((type, clrType), out var known)) return known;
        var found = type switch
        {
            ScalarType scalar => Scalar(scalar, clrType),
            EnumType => clrType.IsEnum && clrType == bindings.Find(type) ? new BoundOutput(() => Make(typeof(EnumWriter<>), clrType), clrType) : null,
            ObjectType => bindings.Find(type) is { } bound && bound.IsAssignableFrom(clrType) && !clrType.IsValueType
                ? new BoundOutput(() => Make(typeof(ObjectWriter<>), clrType), clrType) : null,
            _ => CanGive(type, clrType) ? new BoundOutput(() => Make(typeof(AbstractWriter<>), clrType), clrType) : null,
        };
        if (found is not null) made.Add((type, clrType), found);
        return found;
    }

    private BoundOutput? Scalar(ScalarType scalar, Type clrType)
    {
        if (bindings.FindScalar(scalar.Name) is { } custom) return clrType == custom.ClrType ? new BoundOutput(() => custom.Writer, clrType) : null;
        return scalar.Name switch
        {
            "String" or "ID" when clrType == typeof(string) => String,
            "ID" when clrType == typeof(long) => NumericId,
            "Int" when clrType == typeof(int) => Int32,
            "Float" when clrType == typeof(double) => Double,
            "Boolean" when clrType == typeof(bool) => Boolean,
            _ => null,
        };
    }

    /// <summary>An interface or union: at least one of its objects can be in a variable of the CLR type.</summary>
    private bool CanGive(NamedType type, Type clrType) => !clrType.IsValueType && Schema.PossibleTypes(type)
        .Any(member => bindings.Find(member) is { } bound && (clrType.IsAssignableFrom(bound) || bound.IsAssignableFrom(clrType)));

    private BoundOutput? List(ListType list, Type clrType, NullabilityInfo? nulls, out string? problem)
    {
        problem = null;
        if (ListShape.Of(clrType) is not { } shape) return null;
        var itemNulls = nulls?.ElementType ?? (nulls?.GenericTypeArguments is [var only] ? only : null);
        if (Find(list.Item, shape.Item, itemNulls, out problem) is not { } item) return null;
        var writer = shape.Kind switch
        {
            ListKind.Array => typeof(ArrayWriter<>),
            ListKind.ImmutableArray => typeof(ImmutableArrayWriter<>),
            _ => typeof(EnumerableWriter<>),
        };
        var taken = shape.Kind switch
        {
            ListKind.Array => shape.Item.MakeArrayType(),
            ListKind.ImmutableArray => typeof(ImmutableArray<>).MakeGenericType(shape.Item),
            _ => typeof(IEnumerable<>).MakeGenericType(shape.Item),
        };
        return Wrap(taken, item, list.Item.IsNonNull, () => Make(writer, shape.Item, item.Writer, list.Item.IsNonNull));
    }

    /// <summary>A writer around another; one serves all fields that need the same.</summary>
    private BoundOutput Wrap(Type clrType, BoundOutput inner, bool isNonNull, Func<object> make)
    {
        if (!wrappers.TryGetValue((clrType, inner, isNonNull), out var wrapper))
            wrappers.Add((clrType, inner, isNonNull), wrapper = new BoundOutput(make, clrType));
        return wrapper;
    }

    private static object Make(Type definition, Type argument, params object[] arguments)
        => Activator.CreateInstance(definition.MakeGenericType(argument), arguments)!;
}
