namespace Selvhjelp.Api.Graph.Filtering;

/// <summary>What can be asked about one field of an entry: reads the field, and makes conditions on it.</summary>
internal abstract class Condition<T>
{
    /// <summary>The condition that the field's own filter holds.</summary>
    /// <param name="field">The name of the field, for errors.</param>
    /// <param name="filter">The filter of the field; null asks that it has no value.</param>
    /// <exception cref="FormatException">Null is given where there is always a value.</exception>
    public abstract Filter<T> Make(string field, object? filter);
}

/// <summary>A scalar or enum that may be missing.</summary>
internal sealed class ValueCondition<T, TValue>(Func<T, TValue> read) : Condition<T>
{
    public override Filter<T> Make(string field, object? filter) =>
        new MemberFilter<T, TValue>(read, (Filter<TValue>?)filter ?? new EqualTo<TValue>(default!));
}

/// <summary>A scalar or enum that is always there.</summary>
internal sealed class PresentValueCondition<T, TValue>(Func<T, TValue> read) : Condition<T>
    where TValue : struct
{
    public override Filter<T> Make(string field, object? filter) =>
        new PresentMemberFilter<T, TValue>(read, (Filter<TValue?>?)filter ?? new EqualTo<TValue?>(null));
}

/// <summary>A related entry, or a part of an entry.</summary>
internal sealed class RelatedCondition<T, TOther>(Func<T, TOther?> read) : Condition<T>
    where TOther : class
{
    public override Filter<T> Make(string field, object? filter) => filter is Filter<TOther> condition
        ? new RelatedFilter<T, TOther>(read, condition)
        : Logic.Not(new RelatedFilter<T, TOther>(read, Logic.All<TOther>([])));
}

/// <summary>A list of related entries, or of texts.</summary>
internal sealed class ListCondition<T, TItem>(Func<T, IReadOnlyList<TItem>> read) : Condition<T>
{
    public override Filter<T> Make(string field, object? filter) => filter is Filter<IReadOnlyList<TItem>> condition
        ? new MemberFilter<T, IReadOnlyList<TItem>>(read, condition)
        : throw new FormatException($"'{field}' is a list and never null; say 'none: {{}}' for an empty one.");
}
