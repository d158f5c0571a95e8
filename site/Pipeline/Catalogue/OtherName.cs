namespace Selvhjelp.Site.Pipeline.Catalogue;

/// <summary>Another name of an entry.</summary>
/// <param name="Name">The name as it is written.</param>
/// <param name="Kind">What makes it a name of the entry.</param>
public sealed record OtherName(string Name, NameKind Kind);
