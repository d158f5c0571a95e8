using System.Diagnostics.CodeAnalysis;
using Selvhjelp.Api.Graph.Ordering;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Graph.Lists;

/// <summary>An order of one list that a client asks for: its parts one after the other, then the list's own order.</summary>
internal sealed class ListOrder
{
    private const int MostParts = 5;

    // In a cursor, between keys, and before a key that is there.
    private const char Separator = '\u0002';
    private const char Present = '=';

    private readonly (Ranking Ranking, bool IsDescending)[] parts;

    private ListOrder(string name, (Ranking, bool)[] parts) => (Name, this.parts) = (name, parts);

    /// <summary>The order as cursors remember it.</summary>
    public string Name { get; }

    /// <summary>The order of a list; null for the list's own.</summary>
    /// <exception cref="GraphQLFieldException">There are more than five parts.</exception>
    public static ListOrder? Of<T>(IReadOnlyList<OrderBy<T>>? orderBy, Func<OrderField<T>, Ranking> rankingOf)
    {
        if (!IsGiven(orderBy)) return null;
        return new ListOrder(
            string.Join(' ', orderBy.Select(part => (part.IsDescending ? "-" : "") + part.Field.Name)),
            [.. orderBy.Select(part => (rankingOf(part.Field), part.IsDescending))]);
    }

    /// <summary>Whether there is an order other than the list's own.</summary>
    /// <exception cref="GraphQLFieldException">There are more than five parts.</exception>
    public static bool IsGiven<T>([NotNullWhen(true)] IReadOnlyList<OrderBy<T>>? orderBy)
    {
        if (orderBy is null or []) return false;
        return orderBy.Count <= MostParts ? true : throw BadArgument.Because("orderBy", $"'orderBy' takes at most {MostParts} fields; there are {orderBy.Count}.");
    }

    /// <summary>Which of two entries, by their indexes in the list, comes first.</summary>
    public int Compare(int x, int y)
    {
        foreach (var (ranking, isDescending) in parts)
        {
            var compared = Ranking.Compare(ranking[x], ranking[y], isDescending);
            if (compared != 0) return compared;
        }

        return x.CompareTo(y);
    }

    /// <summary>Whether an entry comes before a place (less than 0), is at it, or comes after it.</summary>
    public int Compare(int entry, in Place place)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var compared = Ranking.Compare(parts[i].Ranking[entry], place.Ranks[i], parts[i].IsDescending);
            if (compared != 0) return compared;
        }

        return Place.PositionAt(entry).CompareTo(place.Position);
    }

    /// <summary>The place of an entry.</summary>
    public Place PlaceOf(int entry) => new([.. parts.Select(part => part.Ranking[entry])], Place.PositionAt(entry));

    /// <summary>The place of an entry as a cursor holds it.</summary>
    /// <param name="entry">Its index in the list.</param>
    /// <param name="position">Its position in the list's own order.</param>
    public string Write(int entry, string position) =>
        string.Concat(parts.Select(part => (part.Ranking.KeyAt(entry) is { } key ? Present + key : "") + Separator)) + position;

    /// <summary>Reads what <see cref="Write"/> wrote, in this revision or an earlier one; null for anything else.</summary>
    public Place? Read(string written, Func<string, int> positionOf)
    {
        var keys = written.Split(Separator, parts.Length + 1);
        if (keys.Length != parts.Length + 1) return null;
        var ranks = new int[parts.Length];
        for (var i = 0; i < ranks.Length; i++)
        {
            if (keys[i] is not ("" or [Present, ..])) return null;
            ranks[i] = parts[i].Ranking.Find(keys[i] is "" ? null : keys[i][1..]);
        }

        return new Place(ranks, positionOf(keys[^1]));
    }
}
