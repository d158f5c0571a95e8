namespace Selvhjelp.Api.Data.Rows;

/// <summary>The one row that says in which state the data is.</summary>
internal sealed class RevisionRow
{
    /// <summary>Always 1: there is one row.</summary>
    public int Id { get; init; } = 1;

    /// <summary>Raised in the same transaction as every change.</summary>
    public required int Number { get; set; }

    /// <summary>When the data became so, in UTC.</summary>
    public required DateTime CommittedAt { get; set; }

    /// <summary>The day in Norway for which whatever depends on the date is decided.</summary>
    public required DateOnly Date { get; set; }
}
