using System.Threading.Channels;
using Selvhjelp.Site.Pipeline;

namespace Selvhjelp.Site.Preview;

/// <summary>Builds the site again each time that something may have changed. A build that fails leaves the last good site where it is.</summary>
/// <param name="build">Builds into a folder, sharing files with the site before it, if any.</param>
/// <param name="root">A folder for the sites. Only the last good one is kept in it.</param>
/// <param name="say">Told in one line how each build ended.</param>
internal sealed class PreviewSite(Func<string, PreviousRelease?, CancellationToken, Task<BuildResult>> build, string root, Action<string> say)
{
    // A program that writes several files is waited for.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    private readonly Channel<bool> wishes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Lock gate = new();
    private PreviewState state = new(0, null, null, null);
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int builds;

    /// <summary>What is shown now, and a task that ends when that changes.</summary>
    public (PreviewState State, Task Changed) Now
    {
        get
        {
            lock (gate) return (state, changed.Task);
        }
    }

    /// <summary>Asks for a build: at once, or after the one that runs.</summary>
    public void Rebuild() => wishes.Writer.TryWrite(true);

    /// <summary>Hears which revision the API has now, and asks for a build unless that one is shown.</summary>
    public void Hear(int revision)
    {
        if (!Now.State.Shows(revision)) Rebuild();
    }

    /// <summary>Builds as often as it is asked, until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (await wishes.Reader.WaitToReadAsync(cancellation))
        {
            await Task.Delay(Quiet, cancellation);
            wishes.Reader.TryRead(out _);
            await BuildAsync(cancellation);
        }
    }

    private async Task BuildAsync(CancellationToken cancellation)
    {
        var before = Now.State;
        var folder = Path.Combine(root, (++builds).ToString(System.Globalization.CultureInfo.InvariantCulture));
        try
        {
            // Temporary folders are cleared away from time to time.
            var previous = Directory.Exists(before.Folder) ? PreviousRelease.In(before.Folder) : null;
            var result = await build(folder, previous, cancellation);
            // Pages that are all the same need not be loaded again.
            var isSame = before.Folder is not null && result.Unchanged == result.Files;
            say($"Built {result.Pages} pages of revision {result.Revision}, {result.Files - result.Unchanged} files changed.");
            Show(new PreviewState(isSame ? before.Version : before.Version + 1, folder, result.Revision, null), leave: before.Folder);
        }
        catch (Exception problem) when (problem is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            var line = problem.Message.ReplaceLineEndings(" ");
            // What no check has foreseen is a fault of the program: whoever mends it needs to know where it arose.
            var told = problem is SiteBuildException or IOException or UnauthorizedAccessException ? line : problem.ToString();
            say($"error: {told}" + (before.Folder is null ? "" : " The last good site is still shown."));
            Show(before with { Problem = line }, leave: folder);
        }
    }

    // Whoever is told that there is something else finds the folder gone that is not shown any more.
    private void Show(PreviewState next, string? leave)
    {
        TaskCompletionSource told;
        lock (gate)
        {
            state = next;
            told = changed;
            changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        if (leave is not null) FolderRemoval.Remove(leave, say);
        told.SetResult();
    }
}
