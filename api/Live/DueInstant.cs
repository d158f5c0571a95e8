using Selvhjelp.Api.Data;
using Selvhjelp.Api.Graph.Nodes;

namespace Selvhjelp.Api.Live;

/// <summary>When time alone makes the next revision, because something that depends on the date is fixed in each.</summary>
internal static class DueInstant
{
    /// <summary>The next such instant after a revision: the midnight in Norway that ends its day.</summary>
    public static DateTimeOffset After(Revision revision) => NorwegianDay.StartOf(revision.Date.AddDays(1));
}
