namespace Selvhjelp.Site.Facts;

/// <summary>A text that editors own.</summary>
/// <param name="Slug">The last part of its address on the site.</param>
/// <param name="Title">The heading, in bokmål.</param>
/// <param name="Summary">What it says, in a sentence or two of bokmål.</param>
/// <param name="Body">The text, in bokmål: CommonMark without HTML, headings from the second level.</param>
/// <param name="AboutKind">The kind of organisation that it is about; null for a text about something else.</param>
/// <param name="Parent">The text that it is a part of.</param>
/// <param name="Sources">The documents that it is drawn from.</param>
/// <param name="AsOfYear">The year for which the documents say so.</param>
/// <param name="AsOfBasis">Whether the year stands in the source or is an estimate.</param>
public sealed record Page(
    string Slug,
    string Title,
    string Summary,
    string Body,
    Code? AboutKind,
    PageRef? Parent,
    IReadOnlyList<string> Sources,
    int AsOfYear,
    Code AsOfBasis);

/// <summary>Points to a text.</summary>
/// <param name="Slug">The last part of its address on the site.</param>
/// <param name="Title">Its heading.</param>
public sealed record PageRef(string Slug, string Title);
