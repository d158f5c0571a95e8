namespace Selvhjelp.Api.Graph.Ordering;

/// <summary>One part of an order: by what, and which way. What has no value comes last in both directions.</summary>
internal sealed record OrderBy<T>(OrderField<T> Field, bool IsDescending);
