using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Reading.Tables;

/// <summary>The one row that tells which revision the facts are of.</summary>
internal static class RevisionTable
{
    /// <summary>That row; none in a database without facts.</summary>
    public static RowTable<RevisionRow> Revision { get; } = new("Revision", Read, nameof(RevisionRow.Id));

    private static RevisionRow Read(RowColumns row) => new()
    {
        Id = row.Number(nameof(RevisionRow.Id)),
        Number = row.Number(nameof(RevisionRow.Number)),
        CommittedAt = row.Instant(nameof(RevisionRow.CommittedAt)),
        Date = row.Day(nameof(RevisionRow.Date)),
    };
}
