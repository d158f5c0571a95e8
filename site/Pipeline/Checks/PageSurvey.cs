namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>What is in a page, as far as the checks ask.</summary>
internal sealed record PageSurvey
{
    /// <summary>The page's address from the root of the site.</summary>
    public required string Path { get; init; }

    /// <summary>The language of the page; null when it does not say.</summary>
    public string? Language { get; init; }

    /// <summary>The text of <c>title</c>; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The description for lists of search hits; null when there is none.</summary>
    public string? Description { get; init; }

    /// <summary>Levels of the headings, in order.</summary>
    public required IReadOnlyList<int> HeadingLevels { get; init; }

    /// <summary>All ids.</summary>
    public required IReadOnlySet<string> Ids { get; init; }

    /// <summary>Ids that more than one element has.</summary>
    public required IReadOnlyList<string> DuplicateIds { get; init; }

    /// <summary>Where links and forms lead.</summary>
    public required IReadOnlySet<string> Links { get; init; }

    /// <summary>What the browser fetches without being asked: stylesheets, scripts, images.</summary>
    public required IReadOnlySet<string> Resources { get; init; }

    /// <summary>Where the same page is in each language, itself included; empty for one that is in one language alone.</summary>
    public IReadOnlySet<string> Alternates { get; init; } = new HashSet<string>();

    /// <summary>Code or style within the page, such as <c>style="…"</c> or <c>onclick="…"</c>: what a strict content security policy stops.</summary>
    public required IReadOnlyList<string> InlineCode { get; init; }
}
