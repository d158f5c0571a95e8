namespace Selvhjelp.Api.Data.Rows;

/// <summary>A national help line for a person in crisis (<c>acute_help.csv</c>).</summary>
internal sealed class AcuteHelpLineRow : SourcedRow
{
    /// <summary>Stable key, such as <c>ah-113</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Place in the list, from zero; the most urgent first.</summary>
    public required int Position { get; set; }

    /// <summary>The name, in Norwegian.</summary>
    public required string Name { get; set; }

    /// <summary>Phone number, as people read it.</summary>
    public required string Number { get; set; }

    /// <summary>When to call, in bokmål.</summary>
    public required string Description { get; set; }

    /// <summary>Opening hours, in bokmål.</summary>
    public required string Hours { get; set; }

    /// <summary>Address of its chat.</summary>
    public string? ChatUrl { get; set; }

    /// <summary>Its web pages.</summary>
    public string? Website { get; set; }

    /// <summary>Code of <c>as_of_basis</c>.</summary>
    public required string AsOfBasis { get; set; }

    /// <summary>English note for editors; never public.</summary>
    public string? Note { get; set; }
}
