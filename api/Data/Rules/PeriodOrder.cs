using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>A period does not end before it starts, and what happens to a LINK centre happens in order: founded, opened, closed.</summary>
internal static class PeriodOrder
{
    public static IEnumerable<Problem> Check(object row) => row switch
    {
        CountyRow county => Validity(row, county.ValidFrom, county.ValidTo),
        MunicipalityRow municipality => Validity(row, municipality.ValidFrom, municipality.ValidTo),
        CoverageRow coverage => Validity(row, coverage.ValidFrom, coverage.ValidTo),
        LinkCentreRow centre =>
        [
            .. InOrder(row, nameof(centre.Opened), "opened", centre.Opened, "founded", centre.Founded),
            .. InOrder(row, nameof(centre.Closed), "closed", centre.Closed, "opened", centre.Opened ?? centre.Founded),
            .. ClosedStage(centre),
        ],
        _ => [],
    };

    private static IEnumerable<Problem> Validity(object row, DateOnly? from, DateOnly? to)
    {
        if (from > to) yield return new Problem(row, nameof(CoverageRow.ValidTo), $"{to:yyyy-MM-dd} is before the start, {from:yyyy-MM-dd}");
    }

    // "2012" and "2012-05" may be the same day: only what is certainly before is refused.
    private static IEnumerable<Problem> InOrder(object row, string field, string what, PartialDate? date, string earlierWhat, PartialDate? earlier)
    {
        if (date is { } at && earlier is { } before && at.LastDay < before.FirstDay)
        {
            yield return new Problem(row, field, $"{what} {at}, but {earlierWhat} {before}");
        }
    }

    private static IEnumerable<Problem> ClosedStage(LinkCentreRow centre)
    {
        if (centre is { Closed: not null, Status: not "closed" })
        {
            yield return new Problem(centre, nameof(centre.Status), "has a date of closing, but its status is not closed");
        }
    }
}
