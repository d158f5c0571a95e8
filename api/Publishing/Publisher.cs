namespace Selvhjelp.Api.Publishing;

/// <summary>Sees to it that the live site is built from the present data and program.</summary>
internal sealed class Publisher(ReleaseFolder releases, SiteBuilder builder, TimeProvider time)
{
    /// <summary>Builds and publishes a release unless the live one has the same inputs.</summary>
    /// <param name="api">Address of the GraphQL endpoint to build from.</param>
    /// <param name="revision">The revision that the API answers from.</param>
    /// <param name="date">The day for which that revision's facts were decided.</param>
    /// <param name="baseUrl">The address at which the site is published.</param>
    /// <param name="cancellation">Stops the build; the live release stays.</param>
    /// <exception cref="SiteBuildFailedException">The build failed; the live release stays.</exception>
    public async Task<Publication> PublishAsync(Uri api, int revision, DateOnly date, string baseUrl, CancellationToken cancellation)
    {
        try
        {
            var inputs = new ReleaseInputs { Revision = revision, Date = date, BaseUrl = baseUrl, Program = builder.ProgramHash() };
            if (releases.Current is { } live && live.Inputs == inputs) return new Publication(live, WasBuilt: false, TimeSpan.Zero);
            return await BuildAsync(api, inputs, cancellation);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new SiteBuildFailedException($"The release could not be written: {problem.Message}");
        }
    }

    private async Task<Publication> BuildAsync(Uri api, ReleaseInputs inputs, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var folder = releases.StartBuild();
        try
        {
            await builder.BuildAsync(api, folder, inputs.BaseUrl, releases.CurrentFolder, cancellation);
            // The data came back to what the live release shows while the build was starting: it found nothing to do.
            if (releases.Current is { } live && !File.Exists(Path.Combine(folder, ReleaseInputs.FileName))) return new Publication(live, WasBuilt: false, TimeSpan.Zero);
            var release = releases.Publish(folder);
            return new Publication(release, WasBuilt: true, time.GetElapsedTime(started));
        }
        finally
        {
            ReleaseFolder.Abandon(folder);
        }
    }
}

/// <summary>How a wish for an up-to-date site ended.</summary>
/// <param name="Release">The release that is live now.</param>
/// <param name="WasBuilt">Whether a build was needed.</param>
/// <param name="Duration">From the start of the build until its release was live.</param>
internal sealed record Publication(Release Release, bool WasBuilt, TimeSpan Duration)
{
    /// <summary>Number of pages and bytes of the release, counted on disk.</summary>
    public (int Pages, long Bytes) Measure()
    {
        var files = new DirectoryInfo(Release.Folder).GetFiles("*", SearchOption.AllDirectories);
        return (files.Count(file => file.Extension == ".html"), files.Sum(file => file.Length));
    }
}
