using System.Globalization;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>When a run must be done; see <see cref="GraphQLOptions.TimeLimit"/>.</summary>
/// <param name="Clock">Measures.</param>
/// <param name="Start">When the run began, as the clock counts.</param>
/// <param name="Limit">How long it may take.</param>
internal readonly record struct Deadline(TimeProvider Clock, long Start, TimeSpan Limit)
{
    public static Deadline From(GraphQLOptions options) => new(options.Clock, options.Clock.GetTimestamp(), options.TimeLimit);

    /// <summary>How long is left; zero when it is over.</summary>
    public TimeSpan Left => Limit - Clock.GetElapsedTime(Start) is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;

    /// <summary>Breaks off a run that takes too long.</summary>
    /// <exception cref="LimitExceededException">The time is over.</exception>
    public void Check()
    {
        if (Clock.GetElapsedTime(Start) > Limit) throw Exceeded();
    }

    /// <summary>The error of a run that took too long.</summary>
    public LimitExceededException Exceeded() => new(string.Create(
        CultureInfo.InvariantCulture, $"The request takes longer than {Limit.TotalSeconds:0.###} seconds and was broken off. Ask for less at a time, in several requests."));
}
