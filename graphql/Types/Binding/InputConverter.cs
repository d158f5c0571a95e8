using System.Runtime.InteropServices;
using Selvhjelp.GraphQL.Types.Coercion;

namespace Selvhjelp.GraphQL.Types.Binding;

/// <summary>Makes a CLR value, boxed, of a coerced value (see <see cref="InputObjectValue"/> for what those are).</summary>
internal abstract class InputConverter
{
    public object? Convert(object? value) => value is null ? null : ConvertPresent(value);

    protected abstract object ConvertPresent(object value);
}

/// <summary>A scalar: its coercion has made the CLR value.</summary>
internal sealed class ScalarConverter : InputConverter
{
    public static readonly ScalarConverter Instance = new();

    protected override object ConvertPresent(object value) => value;
}

/// <summary>An enum, its values boxed once; or their names, when it is bound to <c>string</c>.</summary>
internal sealed class EnumConverter : InputConverter
{
    private readonly object[] values;

    private EnumConverter(object[] values) => this.values = values;

    /// <summary>The converter; one of a type that does not fit, which is told elsewhere, is never used.</summary>
    public static EnumConverter Of(EnumType type, Type clrType) => new([.. type.Values.Select(value => Value(value.Name, clrType))]);

    private static object Value(string name, Type clrType)
    {
        if (clrType == typeof(string)) return name;
        return Enum.TryParse(clrType, Naming.PascalFromScreaming(name), out var member) ? member : name;
    }

    protected override object ConvertPresent(object value) => values[((EnumValueDefinition)value).Index];
}

/// <summary>A list, as an array.</summary>
internal class ArrayConverter<T>(InputConverter item) : InputConverter
{
    protected override object ConvertPresent(object value) => Items((object?[])value);

    protected T[] Items(object?[] values)
    {
        var items = new T[values.Length];
        var i = 0;
        try
        {
            for (; i < items.Length; i++) items[i] = (T)item.Convert(values[i])!;
        }
        catch (FormatException exception)
        {
            throw new InputFieldException($"[{i}]", exception);
        }

        return items;
    }
}

/// <summary>A list, as an immutable array.</summary>
internal sealed class ImmutableArrayConverter<T>(InputConverter item) : ArrayConverter<T>(item)
{
    protected override object ConvertPresent(object value) => ImmutableCollectionsMarshal.AsImmutableArray(Items((object?[])value));
}

/// <summary>An input object, made by a constructor and the init properties that the constructor does not cover.</summary>
/// <param name="construct">Calls the constructor with its parameters in order.</param>
/// <param name="parameters">Which field each parameter takes, and what it gets when that field is absent.</param>
/// <param name="setters">The properties for the other fields; one whose field is absent keeps its initial value.</param>
internal sealed class InputObjectConverter(
    Func<object?[], object> construct,
    (int Field, InputConverter Converter, object? WhenAbsent)[] parameters,
    (int Field, InputConverter Converter, Action<object, object?> Set)[] setters) : InputConverter
{
    protected override object ConvertPresent(object value)
    {
        var given = (InputObjectValue)value;
        var at = -1;
        try
        {
            return Make(given.Values, ref at);
        }
        catch (FormatException exception) when (at >= 0)
        {
            throw new InputFieldException($".{given.Type.Fields[at].Name}", exception);
        }
    }

    /// <param name="fields">The coerced fields.</param>
    /// <param name="at">Which of them is being converted; -1 when it is none.</param>
    private object Make(object?[] fields, ref int at)
    {
        var arguments = new object?[parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            (at, var converter, var whenAbsent) = parameters[i];
            arguments[i] = ReferenceEquals(fields[at], InputObjectValue.Absent) ? whenAbsent : converter.Convert(fields[at]);
        }

        at = -1;
        var made = construct(arguments);
        foreach (var (field, converter, set) in setters)
        {
            at = field;
            if (!ReferenceEquals(fields[field], InputObjectValue.Absent)) set(made, converter.Convert(fields[field]));
        }

        return made;
    }
}

/// <summary>An input object that an <see cref="IInputPattern"/> makes of the fields that are given.</summary>
internal sealed class PatternConverter(
    (string Name, InputConverter Converter)[] fields, Func<IReadOnlyDictionary<string, object?>, object> make) : InputConverter
{
    protected override object ConvertPresent(object value)
    {
        var values = ((InputObjectValue)value).Values;
        var given = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var i = 0; i < fields.Length; i++)
            if (!ReferenceEquals(values[i], InputObjectValue.Absent)) given.Add(fields[i].Name, Field(fields[i].Name, fields[i].Converter, values[i]));
        return make(given);
    }

    /// <summary>The value of a field. What is wrong inside it is told with the way to it.</summary>
    private static object? Field(string name, InputConverter converter, object? value)
    {
        try
        {
            return converter.Convert(value);
        }
        catch (FormatException exception)
        {
            throw new InputFieldException("." + name, exception);
        }
    }
}
