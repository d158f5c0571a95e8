namespace Selvhjelp.Api.Data.Rows;

/// <summary>A text that editors own (<c>pages.csv</c>, and for each its body in <c>pages/</c>).</summary>
internal sealed class PageRow : SourcedRow
{
    /// <summary>Stable key, such as <c>page-samarbeid</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The last part of its address on the site.</summary>
    public required string Slug { get; set; }

    /// <summary>Place in the order in which texts are offered, from zero.</summary>
    public required int Position { get; set; }

    /// <summary>The heading, in bokmål.</summary>
    public required string Title { get; set; }

    /// <summary>What it says, in a sentence or two.</summary>
    public required string Summary { get; set; }

    /// <summary>The text: CommonMark without HTML.</summary>
    public required string Body { get; set; }

    /// <summary>Code of <c>organisation_kind</c>: the kind of organisation that it is about.</summary>
    public string? AboutKind { get; set; }

    /// <summary>Key of the text that it is a part of.</summary>
    public string? ParentKey { get; set; }

    /// <summary>Code of <c>as_of_basis</c>.</summary>
    public required string AsOfBasis { get; set; }

    /// <summary>English note for editors; never public.</summary>
    public string? Note { get; set; }
}
