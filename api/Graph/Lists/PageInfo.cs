namespace Selvhjelp.Api.Graph.Lists;

/// <summary>The type <c>PageInfo</c> of the Relay connection specification.</summary>
/// <param name="HasNextPage">Whether more follows the last edge.</param>
/// <param name="HasPreviousPage">Whether something precedes the first edge.</param>
/// <param name="StartCursor">Cursor of the first edge; null on an empty page.</param>
/// <param name="EndCursor">Cursor of the last edge; null on an empty page.</param>
internal sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
