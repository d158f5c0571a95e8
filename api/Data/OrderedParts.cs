namespace Selvhjelp.Api.Data;

/// <summary>Puts parts to their rows where there are many of them: both are in the order of the row's key, so that no table of keys is needed.</summary>
internal static class OrderedParts
{
    /// <summary>Adds each part to its row's list.</summary>
    /// <param name="rows">Rows in the database's order of <paramref name="key"/>.</param>
    /// <param name="key">The key of a row.</param>
    /// <param name="parts">Parts in the database's order of <paramref name="owner"/>; that order may differ from .NET's.</param>
    /// <param name="owner">The key of the row that a part belongs to.</param>
    /// <param name="list">The list of a row's parts.</param>
    /// <exception cref="InvalidDataException">A part belongs to no row, or the orders differ.</exception>
    public static void Put<TRow, TPart>(
        IReadOnlyList<TRow> rows, Func<TRow, string> key, IReadOnlyList<TPart> parts, Func<TPart, string> owner, Func<TRow, List<TPart>> list)
    {
        var next = 0;
        foreach (var row in rows)
        {
            var (start, rowKey) = (next, key(row));
            while (next < parts.Count && owner(parts[next]) == rowKey) next++;
            if (next == start) continue;
            var own = list(row);
            own.EnsureCapacity(next - start);
            for (var i = start; i < next; i++) own.Add(parts[i]);
        }

        if (next < parts.Count) throw new InvalidDataException($"A {typeof(TPart).Name} belongs to '{owner(parts[next])}', which is not there.");
    }
}
