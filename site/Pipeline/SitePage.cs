using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Pipeline;

/// <summary>A page of the site: where it is and what renders it.</summary>
/// <param name="Path">Its address from the root: <c>/kommune/oslo/</c>, or a file name for one that is not a folder.</param>
/// <param name="Language">The language that it is in.</param>
/// <param name="Component">The Razor component.</param>
/// <param name="Parameters">What the component is given.</param>
internal sealed record SitePage(string Path, Language Language, Type Component, IReadOnlyDictionary<string, object?> Parameters);
