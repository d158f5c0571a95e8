namespace Selvhjelp.Api.Data.Rows;

/// <summary>A figure for a year (<c>key_figures.csv</c>).</summary>
internal sealed class KeyFigureRow : SourcedRow
{
    /// <summary>What is counted, the same every year, such as <c>contact_points</c>.</summary>
    public required string FigureKey { get; init; }

    /// <summary>The year that it is for.</summary>
    public required int Year { get; init; }

    /// <summary>Place in the file, from zero.</summary>
    public required int Position { get; set; }

    /// <summary>The value, in the unit.</summary>
    public required double Value { get; set; }

    /// <summary>Code of <c>figure_unit</c>.</summary>
    public required string Unit { get; set; }

    /// <summary>Code of <c>figure_precision</c>.</summary>
    public required string Precision { get; set; }

    /// <summary>What is counted, in bokmål.</summary>
    public required string Label { get; set; }

    /// <summary>More about it, in bokmål, for visitors.</summary>
    public string? PublicNote { get; set; }

    /// <summary>English note for editors; never public.</summary>
    public string? Note { get; set; }

    /// <summary>Code of <c>as_of_basis</c>.</summary>
    public required string AsOfBasis { get; set; }
}
