using Selvhjelp.Api.Graph.Lists;

namespace Selvhjelp.Api.Graph.Filtering;

/// <summary>A condition on a value of an entry that may be missing, or on a list of an entry.</summary>
internal sealed class MemberFilter<T, TValue>(Func<T, TValue> read, Filter<TValue> filter) : Filter<T>
{
    public override bool Holds(T value, RequestWork work)
    {
        work.Spend();
        return filter.Holds(read(value), work);
    }
}

/// <summary>A condition on a value that an entry always has.</summary>
internal sealed class PresentMemberFilter<T, TValue>(Func<T, TValue> read, Filter<TValue?> filter) : Filter<T>
    where TValue : struct
{
    public override bool Holds(T value, RequestWork work)
    {
        work.Spend();
        return filter.Holds(read(value), work);
    }
}

/// <summary>There is a related entry, and the condition holds for it.</summary>
internal sealed class RelatedFilter<T, TOther>(Func<T, TOther?> read, Filter<TOther> filter) : Filter<T>
    where TOther : class
{
    public override bool Holds(T value, RequestWork work)
    {
        work.Spend();
        return read(value) is { } other && filter.Holds(other, work);
    }
}

/// <summary><c>some</c>: the condition holds for at least one of a list.</summary>
internal sealed class SomeOf<TItem>(Filter<TItem> filter) : Filter<IReadOnlyList<TItem>>
{
    public override bool Holds(IReadOnlyList<TItem> value, RequestWork work)
    {
        // By index: an enumerator would be garbage.
        for (var i = 0; i < value.Count; i++)
        {
            if (filter.Holds(value[i], work)) return true;
        }

        return false;
    }
}
