using Selvhjelp.GraphQL.Execution.Planning;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>
/// Responses to operations that ask about the schema and nothing else, and have no variables: they never change. A few of them, for tools send few
/// different ones; whoever sends ever new ones drives out what is here, and gains no memory.
/// </summary>
internal sealed class IntrospectionAnswers
{
    /// <summary>How many are kept.</summary>
    public const int Kept = 8;

    /// <summary>A larger response, in bytes, is made anew each time.</summary>
    public const int Largest = 1024 * 1024;

    private readonly Entry?[] entries = new Entry?[Kept];
    private int next;

    /// <summary>The response to the operation of this plan; null when it is not here.</summary>
    public byte[]? Find(ObjectPlan plan)
    {
        foreach (var entry in entries)
            if (entry is not null && ReferenceEquals(entry.Plan, plan)) return entry.Response;
        return null;
    }

    /// <summary>Keeps a response, in the place of the one kept longest.</summary>
    public void Keep(ObjectPlan plan, ReadOnlySpan<byte> response)
    {
        if (response.Length > Largest) return;
        entries[(uint)Interlocked.Increment(ref next) % Kept] = new Entry(plan, response.ToArray());
    }

    private sealed record Entry(ObjectPlan Plan, byte[] Response);
}
