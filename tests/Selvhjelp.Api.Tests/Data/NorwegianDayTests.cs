using Selvhjelp.Api.Data;

namespace Selvhjelp.Api.Tests.Data;

public sealed class NorwegianDayTests
{
    [Theory]
    [InlineData("2026-01-15", "2026-01-14T23:00:00Z")]
    [InlineData("2026-07-01", "2026-06-30T22:00:00Z")]
    [InlineData("2024-01-01", "2023-12-31T23:00:00Z")]
    // Summer time begins on 29 March 2026 at 02:00 and ends on 25 October at 03:00: the midnight before is of the old time, the one after of the new.
    [InlineData("2026-03-29", "2026-03-28T23:00:00Z")]
    [InlineData("2026-03-30", "2026-03-29T22:00:00Z")]
    [InlineData("2026-10-25", "2026-10-24T22:00:00Z")]
    [InlineData("2026-10-26", "2026-10-25T23:00:00Z")]
    public void A_day_begins_at_midnight_in_Norway(string day, string instant)
    {
        var begins = NorwegianDay.StartOf(DateOnly.Parse(day, null));

        begins.ShouldBe(DateTimeOffset.Parse(instant, null));
        new FakeClock(begins).Today().ShouldBe(DateOnly.Parse(day, null));
        new FakeClock(begins - TimeSpan.FromTicks(1)).Today().ShouldBe(DateOnly.Parse(day, null).AddDays(-1));
    }

    [Theory]
    [InlineData("2026-05-01", "2026-05-01")]
    [InlineData("2026-04-30", "2026-05-01")]
    [InlineData("2026-01-01", "2026-05-01")]
    // The clock of the node that made the last revision is a little ahead of this one.
    [InlineData("2026-05-02", "2026-05-02")]
    // It was wrong.
    [InlineData("2026-05-03", "2026-05-01")]
    [InlineData("2031-05-01", "2026-05-01")]
    public void The_day_of_the_next_revision_is_the_present_one_unless_the_clock_is_a_little_behind(string last, string next) =>
        new FakeClock("2026-05-01T10:00:00Z").DayAfter(DateOnly.Parse(last, null)).ShouldBe(DateOnly.Parse(next, null));
}
