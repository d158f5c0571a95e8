namespace Selvhjelp.Api.Data;

/// <summary>The day in Norway, which decides what is in force.</summary>
internal static class NorwegianDay
{
    private static readonly TimeZoneInfo Oslo = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    /// <summary>The present day in Norway.</summary>
    public static DateOnly Today(this TimeProvider time) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), Oslo).DateTime);

    /// <summary>
    /// The day of the revision that follows one of the day <paramref name="last"/>: the present one. A clock that is no more than a day behind turns no
    /// day back, for around midnight the clocks of two machines may differ; one that is further behind was set right.
    /// </summary>
    public static DateOnly DayAfter(this TimeProvider time, DateOnly last)
    {
        var today = time.Today();
        return last == today.AddDays(1) ? last : today;
    }

    /// <summary>The instant at which a day begins in Norway; summer time begins and ends later in the night.</summary>
    public static DateTimeOffset StartOf(DateOnly day) =>
        new(TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Oslo), TimeSpan.Zero);
}
