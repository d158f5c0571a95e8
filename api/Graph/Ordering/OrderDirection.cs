namespace Selvhjelp.Api.Graph.Ordering;

/// <summary>The enum <c>OrderDirection</c>.</summary>
internal enum OrderDirection
{
    /// <summary>From small to great, from A to Å, from old to new.</summary>
    Asc,

    /// <summary>The other way.</summary>
    Desc,
}
