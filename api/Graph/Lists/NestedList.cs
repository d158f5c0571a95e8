using Selvhjelp.Api.Graph.Filtering;
using Selvhjelp.Api.Graph.Ordering;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Graph.Lists;

/// <summary>
/// Serves <c>where</c>, <c>orderBy</c> and <c>first</c> of every list that is a field of a record and is given whole, such as the contact points of a county.
/// Where none is given, the list is answered as it is and this is not asked.
/// </summary>
internal static class NestedList
{
    /// <summary>The records of a list that are asked for; the list itself where that is all of them, in its own order.</summary>
    /// <param name="list">The list in its own order, which decides among equals.</param>
    /// <param name="where">Only those for which this holds.</param>
    /// <param name="orderBy">By what to order, as in <see cref="ListOrder"/>.</param>
    /// <param name="first">How many at most; null is all.</param>
    /// <param name="budget">Counts what the filter and the order take.</param>
    /// <exception cref="GraphQLFieldException"><paramref name="first"/> is negative, the order has too many parts, or it is too much work.</exception>
    public static IReadOnlyList<T> Of<T>(
        IReadOnlyList<T> list, Filter<T>? where, IReadOnlyList<OrderBy<T>>? orderBy, int? first, IRequestBudget budget)
        where T : class
    {
        if (first < 0) throw BadArgument.Because("first", $"'first' must be 0 or more; it is {first}.");
        var isOrdered = ListOrder.IsGiven(orderBy);
        if (first == 0) return [];
        var left = where is null ? list : Where(list, where, isOrdered ? list.Count : first ?? list.Count, budget.Work);
        // Most lists have one record, or none: there is nothing to order.
        if (isOrdered && left.Count > 1) left = Ordered([.. left], orderBy!, budget.Work);
        return first < left.Count ? left.Take(first.Value).ToArray() : left;
    }

    /// <summary>The first <paramref name="most"/> for which the filter holds.</summary>
    private static List<T> Where<T>(IReadOnlyList<T> list, Filter<T> filter, int most, RequestWork work)
    {
        var left = new List<T>();
        // By index: an enumerator would be garbage.
        for (var i = 0; i < list.Count && left.Count < most; i++)
        {
            if (filter.Holds(list[i], work)) left.Add(list[i]);
        }

        return left;
    }

    private static T[] Ordered<T>(T[] items, IReadOnlyList<OrderBy<T>> orderBy, RequestWork work)
        where T : class
    {
        var order = ListOrder.Of(orderBy, field => Ranking.Of(items, field.Key.Value, work))!;
        int[] places = [.. Enumerable.Range(0, items.Length)];
        Array.Sort(places, order.Compare);
        return Array.ConvertAll(places, place => items[place]);
    }
}
