using Selvhjelp.Api.Data;
using Selvhjelp.Api.Text;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.Api.Graph.Filtering;

/// <summary>Makes filters of scalars and enums.</summary>
/// <typeparam name="T">The values, null where there is none.</typeparam>
internal sealed class ValueFilterMaker<T> : IFilterMaker
{
    private const int MostValues = 1000;
    private const int LongestText = 200;

    /// <summary>Checks the fields of the input type.</summary>
    public ValueFilterMaker(InputObjectType type, NamedType subject, BindingContext context)
    {
        foreach (var field in type.Fields)
        {
            var isList = field.Name == "in";
            if (!isList && field.Name != "eq" && !Comparisons().Contains(field.Name))
                context.Problem($"{type}.{field.Name}: there is no such comparison of {subject}.");
            else if (!ReferenceEquals(field.Type.Named, subject) || field.Type.Nullable is ListType != isList || field.Type.IsNonNull)
                context.Problem($"{type}.{field.Name}: must be {(isList ? $"[{subject}] or [{subject}!]" : subject)}, not {field.Type}.");
        }
    }

    /// <inheritdoc/>
    public object Make(IReadOnlyDictionary<string, object?> given) => Logic.All<T>([.. given.Select(each => Make(each.Key, each.Value))]);

    private static string[] Comparisons() => (Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T)) switch
    {
        var type when type == typeof(string) => ["contains"],
        var type when type == typeof(int) || type == typeof(double) => ["below", "above"],
        var type when type == typeof(DateOnly) || type == typeof(PartialDate) => ["before", "after"],
        _ => [],
    };

    private static Filter<T> Make(string name, object? value) => (name, value) switch
    {
        ("eq", _) => new EqualTo<T>((T)value!),
        (_, null) => throw new FormatException($"'{name}' must not be null; leave it out."),
        ("in", object?[] values) => In(values),
        _ => (Filter<T>)Compare(name, value),
    };

    private static OneOf<T> In(object?[] values) => values.Length <= MostValues
        ? new OneOf<T>(values.Select(value => (T)value!))
        : throw new FormatException($"'in' takes at most {MostValues} values; there are {values.Length}.");

    private static object Compare(string name, object value) => value switch
    {
        string text => Containing(text),
        int number => Compare(name, number),
        double number => Compare(name, number),
        DateOnly day => Compare(name, day),
        PartialDate date => name == "before" ? new CertainlyBefore(date) : new CertainlyAfter(date),
        _ => throw new InvalidOperationException($"'{name}' was not checked at start-up."),
    };

    private static object Compare<TValue>(string name, TValue limit)
        where TValue : struct, IComparable<TValue> =>
        name is "below" or "before" ? new LessThan<TValue>(limit) : new GreaterThan<TValue>(limit);

    private static ContainsText Containing(string text)
    {
        if (text.Length > LongestText) throw new FormatException($"'contains' takes at most {LongestText} characters; there are {text.Length}.");
        var pattern = new FoldedPattern(text);
        return pattern.IsEmpty ? throw new FormatException("'contains' must have a letter or a digit.") : new ContainsText(pattern);
    }
}
