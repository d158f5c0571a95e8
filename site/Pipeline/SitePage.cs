using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Pipeline;

/// <summary>A page of the site: where it is and what renders it.</summary>
/// <param name="Path">Its address from the root: <c>/kommune/oslo/</c>, or a file name for one that is not a folder.</param>
/// <param name="Language">The language that it is in.</param>
/// <param name="Component">The Razor component.</param>
/// <param name="Parameter">The parameter of the component that is given a value; null for none.</param>
/// <param name="Value">What the page is about.</param>
internal sealed record SitePage(string Path, Language Language, Type Component, string? Parameter = null, object? Value = null);
