using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>Status</c>: the state of an entry, and when it was so.</summary>
/// <param name="Code">From the vocabulary of the entry's kind.</param>
/// <param name="AsOf">The time for which the source says so; null where that is not known.</param>
/// <param name="Note">More about it, in bokmål.</param>
internal sealed record Status(VocabularyCode Code, PartialDate? AsOf, string? Note)
{
    /// <summary>
    /// The status of a row. What has ended had ended before somebody wrote so: of an undated source, the estimated year says nothing of when.
    /// </summary>
    /// <param name="code">The status.</param>
    /// <param name="row">The row.</param>
    /// <param name="closed">When it closed, if a source says.</param>
    public static Status Of(VocabularyCode code, EntryRow row, PartialDate? closed)
    {
        var hasEnded = code.Code is "closed" or "ended";
        var isDated = row.AsOfBasis == "stated";
        PartialDate? asOf = hasEnded && (closed is not null || !isDated) ? closed : PartialDate.OfYear(row.AsOfYear);
        return new Status(code, asOf, row.StatusNote);
    }
}
