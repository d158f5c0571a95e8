namespace Selvhjelp.Site.Pipeline.Catalogue;

/// <summary>A link that rings or writes to somebody.</summary>
/// <param name="Label">Its words, beginning with a verb.</param>
/// <param name="Link">Where it leads: <c>tel:</c> or <c>mailto:</c>.</param>
public sealed record ContactWay(string Label, string Link);
