using Selvhjelp.Api.Graph.Lists;

namespace Selvhjelp.Api.Graph.Filtering;

/// <summary>And, or, not. Empty ones are what logic says: all of no conditions holds, any of no conditions does not.</summary>
internal static class Logic
{
    /// <summary>All of these hold.</summary>
    public static Filter<T> All<T>(IReadOnlyList<Filter<T>> parts)
    {
        Filter<T>[] left = [.. parts.Where(part => part is not Constant<T> { Value: true })];
        return left switch
        {
            [] => Constant<T>.True,
            [var only] => only,
            _ => left.FirstOrDefault(part => part is Constant<T>) ?? new AllOf<T>(left),
        };
    }

    /// <summary>At least one of these holds.</summary>
    public static Filter<T> Any<T>(IReadOnlyList<Filter<T>> parts) => Not(All([.. parts.Select(Not)]));

    /// <summary>This does not hold.</summary>
    public static Filter<T> Not<T>(Filter<T> part) => part switch
    {
        Constant<T> { Value: var value } => value ? Constant<T>.False : Constant<T>.True,
        Opposite<T> { Part: var inner } => inner,
        _ => new Opposite<T>(part),
    };

    private sealed class Constant<T>(bool value) : Filter<T>
    {
        public static readonly Constant<T> True = new(true);
        public static readonly Constant<T> False = new(false);

        public bool Value => value;

        public override bool Holds(T _, RequestWork work)
        {
            work.Spend();
            return value;
        }
    }

    private sealed class AllOf<T>(Filter<T>[] parts) : Filter<T>
    {
        public override bool Holds(T value, RequestWork work)
        {
            foreach (var part in parts)
            {
                if (!part.Holds(value, work)) return false;
            }

            return true;
        }
    }

    private sealed class Opposite<T>(Filter<T> part) : Filter<T>
    {
        public Filter<T> Part => part;

        public override bool Holds(T value, RequestWork work) => !part.Holds(value, work);
    }
}
