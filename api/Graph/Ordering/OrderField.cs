namespace Selvhjelp.Api.Graph.Ordering;

/// <summary>A field that entries can be ordered by. There is one object for each value of the contract's enum, made at start-up.</summary>
/// <param name="Name">The value of the enum, as cursors remember it.</param>
/// <param name="Key">Made when it is first asked for: text whose ordinal order is the order of the field's values; null where an entry has no value.</param>
internal sealed record OrderField<T>(string Name, Lazy<Func<T, string?>> Key);
