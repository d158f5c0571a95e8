namespace Selvhjelp.Api.Graph.Lists;

/// <summary>A page of a list, as in the Relay connection specification. Nothing is made before it is asked for.</summary>
internal sealed class Connection<T>
    where T : class
{
    private readonly ListView<T> view;
    private readonly int[] page;
    private readonly Place? gap;
    private readonly bool isFromEnd;

    /// <summary>A page of a view.</summary>
    /// <param name="view">All pages together.</param>
    /// <param name="page">The entries of this one.</param>
    /// <param name="gap">Where the page is when it is empty; null at an end of the list.</param>
    /// <param name="isFromEnd">Which end that is.</param>
    public Connection(ListView<T> view, int[] page, Place? gap, bool isFromEnd) =>
        (this.view, this.page, this.gap, this.isFromEnd) = (view, page, gap, isFromEnd);

    /// <summary>The entries with their cursors.</summary>
    public IReadOnlyList<Edge<T>> Edges => Array.ConvertAll(page, entry => new Edge<T>(view.CursorAt(entry), view[entry]));

    /// <summary>The entries alone.</summary>
    public IReadOnlyList<T> Nodes
    {
        get
        {
            var nodes = new T[page.Length];
            for (var i = 0; i < nodes.Length; i++) nodes[i] = view[page[i]];
            return nodes;
        }
    }

    /// <summary>How many there are on all pages together.</summary>
    public int TotalCount => view.Count;

    /// <summary>Where this page is.</summary>
    public PageInfo PageInfo => page is [var first, ..] && page is [.., var last]
        ? new(view.IsAnyAfter(view.PlaceOf(last)), view.IsAnyBefore(view.PlaceOf(first)), view.CursorAt(first), view.CursorAt(last))
        : new(
            HasNextPage: gap is { } before ? view.IsAnyAfter(before) : !isFromEnd && view.Count > 0,
            HasPreviousPage: gap is { } after ? view.IsAnyBefore(after) : isFromEnd && view.Count > 0,
            StartCursor: null,
            EndCursor: null);
}
