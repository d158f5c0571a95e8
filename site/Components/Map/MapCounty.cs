namespace Selvhjelp.Site.Components.Map;

/// <summary>A link to a county, for those who cannot or will not use the dots.</summary>
/// <param name="Name">The county's name.</param>
/// <param name="Url">The address of its page.</param>
public sealed record MapCounty(string Name, string Url);
