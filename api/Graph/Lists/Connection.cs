namespace Selvhjelp.Api.Graph.Lists;

/// <summary>A page of a list, as in the Relay connection specification. Nothing is made before it is asked for.</summary>
internal sealed class Connection<T>
    where T : class
{
    private readonly OrderedList<T> list;
    private readonly int start;
    private readonly int count;

    /// <summary>The <paramref name="count"/> entries from <paramref name="start"/>.</summary>
    public Connection(OrderedList<T> list, int start, int count) => (this.list, this.start, this.count) = (list, start, count);

    /// <summary>The entries with their cursors.</summary>
    public IReadOnlyList<Edge<T>> Edges
    {
        get
        {
            var edges = new Edge<T>[count];
            for (var i = 0; i < count; i++) edges[i] = new Edge<T>(list.CursorAt(start + i), list.Items[start + i]);
            return edges;
        }
    }

    /// <summary>The entries alone.</summary>
    public IReadOnlyList<T> Nodes => list.Slice(start, count);

    /// <summary>How many there are on all pages together.</summary>
    public int TotalCount => list.Items.Count;

    /// <summary>Where this page is.</summary>
    public PageInfo PageInfo => new(
        HasNextPage: start + count < list.Items.Count,
        HasPreviousPage: start > 0,
        StartCursor: count == 0 ? null : list.CursorAt(start),
        EndCursor: count == 0 ? null : list.CursorAt(start + count - 1));
}
