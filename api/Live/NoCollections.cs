namespace Selvhjelp.Api.Live;

/// <summary>
/// The time in which the first graph is made: memory is not collected. All that is read then is kept, so each collection would only copy it; at a hundred
/// thousand entries they would be a quarter of the start.
/// </summary>
internal sealed class NoCollections : IDisposable
{
    // What a hundred thousand entries take. Who needs more gets collections again from there on.
    private const long Most = 480_000_000;

    private NoCollections()
    {
    }

    /// <summary>Begins it, where there is memory for it.</summary>
    public static NoCollections Begin()
    {
        try
        {
            GC.TryStartNoGCRegion(Math.Min(Most, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 8));
        }
        catch (ArgumentOutOfRangeException)
        {
            // The heap was given a lower limit: collections go on.
        }

        return new NoCollections();
    }

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        try
        {
            GC.EndNoGCRegion();
        }
        catch (InvalidOperationException)
        {
            // It has ended already: more was needed.
        }
    }
}
