using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.Api.Graph.Filtering;

/// <summary>Makes filters of entries: a condition for each field, and <c>and</c>, <c>or</c>, <c>not</c>.</summary>
/// <typeparam name="T">The class or interface of the entries.</typeparam>
internal sealed class EntryFilterMaker<T> : IFilterMaker
    where T : class
{
    private readonly Dictionary<string, Lazy<Condition<T>>> conditions = new(StringComparer.Ordinal);

    /// <summary>Checks the fields of the input type, and binds each to the member that the field of the same name is read from.</summary>
    public EntryFilterMaker(InputObjectType type, TypeWithFields entry, BindingContext context)
    {
        foreach (var field in type.Fields)
        {
            if (field.Name is "and" or "or" or "not")
            {
                var isFit = ReferenceEquals(field.Type.Named, type) && !field.Type.IsNonNull && field.Type is ListType == field.Name is not "not";
                if (!isFit) context.Problem($"{type}.{field.Name}: must be {(field.Name == "not" ? type.Name : $"[{type}!]")}, not {field.Type}.");
            }
            else if (new ConditionBinder(entry, typeof(T), context).Bind(field, out var problem) is { } condition)
            {
                conditions.Add(field.Name, new(() => (Condition<T>)condition()));
            }
            else
            {
                context.Problem($"{type}.{field.Name}: {problem}.");
            }
        }
    }

    /// <inheritdoc/>
    public object Make(IReadOnlyDictionary<string, object?> given) => Logic.All<T>([.. given.Select(each => Make(each.Key, each.Value))]);

    private Filter<T> Make(string name, object? value) => (name, value) switch
    {
        ("and", object?[] parts) => Logic.All<T>([.. parts.Cast<Filter<T>>()]),
        ("or", object?[] parts) => Logic.Any<T>([.. parts.Cast<Filter<T>>()]),
        ("not", Filter<T> part) => Logic.Not(part),
        ("and" or "or" or "not", _) => throw new FormatException($"'{name}' must not be null; leave it out."),
        _ => conditions[name].Value.Make(name, value),
    };
}
