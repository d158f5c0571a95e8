namespace Selvhjelp.Api.Data.Reading;

/// <summary>Leads parts to their rows: both come in the order of the row's key, so that no table of keys is needed.</summary>
/// <param name="rows">Rows in the database's order of <paramref name="key"/>; that order may differ from .NET's.</param>
/// <param name="key">The key of a row.</param>
internal sealed class OrderedParts<TRow>(IReadOnlyList<TRow> rows, Func<TRow, string> key)
{
    private int next;

    /// <summary>The row that the next part belongs to.</summary>
    /// <param name="owner">The key of that row: the same as that of the part before, or a later one.</param>
    /// <exception cref="InvalidDataException">The part belongs to no row, or the orders differ.</exception>
    public TRow RowOf(ReadOnlySpan<char> owner)
    {
        for (; next < rows.Count; next++)
        {
            if (owner.SequenceEqual(key(rows[next]))) return rows[next];
        }

        throw new InvalidDataException($"There is a part of '{owner}', which is not there.");
    }
}
