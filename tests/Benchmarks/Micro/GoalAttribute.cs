namespace Selvhjelp.Benchmarks.Micro;

/// <summary>The longest that a measured method may take.</summary>
/// <param name="microseconds">How long.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GoalAttribute(double microseconds) : Attribute
{
    public double Microseconds { get; } = microseconds;
}
