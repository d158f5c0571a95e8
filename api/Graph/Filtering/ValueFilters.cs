using Selvhjelp.Api.Data;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Graph.Filtering;

/// <summary><c>eq</c>: the same value, or no value when that is asked for.</summary>
internal sealed class EqualTo<T>(T expected) : Filter<T>
{
    public override bool Holds(T value, RequestWork work) => EqualityComparer<T>.Default.Equals(value, expected);
}

/// <summary><c>in</c>: one of these values.</summary>
internal sealed class OneOf<T>(IEnumerable<T> expected) : Filter<T>
{
    private readonly HashSet<T> expected = [.. expected];

    public override bool Holds(T value, RequestWork work) => expected.Contains(value);
}

/// <summary><c>below</c> and <c>before</c>: less than this.</summary>
internal sealed class LessThan<T>(T limit) : Filter<T?>
    where T : struct, IComparable<T>
{
    public override bool Holds(T? value, RequestWork work) => value is { } known && known.CompareTo(limit) < 0;
}

/// <summary><c>above</c> and <c>after</c>: greater than this.</summary>
internal sealed class GreaterThan<T>(T limit) : Filter<T?>
    where T : struct, IComparable<T>
{
    public override bool Holds(T? value, RequestWork work) => value is { } known && known.CompareTo(limit) > 0;
}

/// <summary><c>before</c> of a date known in part: for certain, whatever the missing parts are.</summary>
internal sealed class CertainlyBefore(PartialDate limit) : Filter<PartialDate?>
{
    private readonly DateOnly firstDay = limit.FirstDay;

    public override bool Holds(PartialDate? value, RequestWork work) => value is { } known && known.LastDay < firstDay;
}

/// <summary><c>after</c> of a date known in part: for certain, whatever the missing parts are.</summary>
internal sealed class CertainlyAfter(PartialDate limit) : Filter<PartialDate?>
{
    private readonly DateOnly lastDay = limit.LastDay;

    public override bool Holds(PartialDate? value, RequestWork work) => value is { } known && known.FirstDay > lastDay;
}

/// <summary><c>contains</c>: case, accents and hyphens do not matter.</summary>
internal sealed class ContainsText(FoldedPattern pattern) : Filter<string?>
{
    // To fold a text costs as much as several comparisons, a long one more.
    private const int LeastCost = 4;
    private const int CharactersPerComparison = 16;

    public override bool Holds(string? value, RequestWork work)
    {
        if (value is null) return false;
        work.Spend(LeastCost + (value.Length / CharactersPerComparison));
        return pattern.IsIn(value);
    }
}
