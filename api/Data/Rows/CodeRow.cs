namespace Selvhjelp.Api.Data.Rows;

/// <summary>A code of a closed vocabulary (<c>codes.csv</c>).</summary>
internal sealed class CodeRow
{
    /// <summary>The vocabulary, such as <c>organisation_kind</c>.</summary>
    public required string Vocabulary { get; init; }

    /// <summary>The code, unique in its vocabulary.</summary>
    public required string Code { get; init; }

    /// <summary>What people call it, in bokmål.</summary>
    public required string Label { get; set; }

    /// <summary>What it means, in bokmål.</summary>
    public string? Description { get; set; }

    /// <summary>Place in the vocabulary, from zero.</summary>
    public required int Position { get; set; }
}
