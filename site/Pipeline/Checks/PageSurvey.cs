namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>What is in a page, as far as the checks ask. It is as large as the page, and let go when <see cref="SurveyedPage"/> has what is kept.</summary>
internal sealed record PageSurvey
{
    /// <summary>The page's address from the root of the site.</summary>
    public required string Path { get; init; }

    /// <summary>What a browser would have to mend first; null when nothing.</summary>
    public string? ParseError { get; init; }

    /// <summary>The language of the page; null when it does not say.</summary>
    public string? Language { get; init; }

    /// <summary>The text of <c>title</c>; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The description for lists of search hits; null when there is none.</summary>
    public string? Description { get; init; }

    /// <summary>Address of the catalogue that the page's search reads; null when it has no search.</summary>
    public string? Catalogue { get; init; }

    /// <summary>Levels of the headings, in order.</summary>
    public required IReadOnlyList<int> HeadingLevels { get; init; }

    /// <summary>All ids, each once.</summary>
    public required IReadOnlyList<string> Ids { get; init; }

    /// <summary>Ids that more than one element has.</summary>
    public required IReadOnlyList<string> DuplicateIds { get; init; }

    /// <summary>Where links and forms lead, each address once.</summary>
    public required IReadOnlyList<string> Links { get; init; }

    /// <summary>What the browser fetches without being asked: stylesheets, scripts, images; each once.</summary>
    public required IReadOnlyList<string> Resources { get; init; }

    /// <summary>Where the same page is in each language, itself included; empty for one that is in one language alone.</summary>
    public required IReadOnlyList<PageAlternate> Alternates { get; init; }

    /// <summary>Code or style within the page, such as <c>style="…"</c> or <c>onclick="…"</c>: what a strict content security policy stops.</summary>
    public required IReadOnlyList<string> InlineCode { get; init; }
}

/// <summary>The same page in another language, or in its own.</summary>
/// <param name="Language">The language, or <c>x-default</c> for whoever reads none of them.</param>
/// <param name="Address">Where it is.</param>
internal sealed record PageAlternate(string Language, string Address);
