using System.ComponentModel;
using System.Diagnostics;

namespace Selvhjelp.Api.Publishing;

/// <summary>
/// Runs the site's own program to build the site through the API. It is a process of its own: a build that hangs or dies harms nothing.
/// </summary>
internal sealed class SiteBuilder(PublishingOptions options, TimeProvider time)
{
    /// <summary>Hash of the site's program with its assets: when it changes, the site may look different.</summary>
    /// <exception cref="SiteBuildFailedException">The program is not where it should be.</exception>
    public string ProgramHash() => File.Exists(options.Program)
        ? ReleaseInputs.ProgramIn(Path.GetDirectoryName(Path.GetFullPath(options.Program))!)
        : throw new SiteBuildFailedException($"The site's program is missing: {options.Program}. Build it, or set Site:Program.");

    /// <summary>Builds the site into a folder.</summary>
    /// <param name="api">Address of the GraphQL endpoint.</param>
    /// <param name="output">An empty folder.</param>
    /// <param name="baseUrl">The address at which the site will be published.</param>
    /// <param name="previous">The folder of the live release, with which the new one shares what is the same; null for none.</param>
    /// <param name="cancellation">Kills the build.</param>
    /// <exception cref="SiteBuildFailedException">The build failed, could not be started or took too long; the message says why.</exception>
    public async Task BuildAsync(Uri api, string output, string baseUrl, string? previous, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(options.BuildTimeLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        using var build = Start(api, output, baseUrl, previous);
        try
        {
            var errors = build.StandardError.ReadToEndAsync(either.Token);
            await build.StandardOutput.ReadToEndAsync(either.Token);
            await build.WaitForExitAsync(either.Token);
            // Ctrl+C in a terminal reaches the build too: then it was stopped, and has not failed.
            cancellation.ThrowIfCancellationRequested();
            if (build.ExitCode != 0) throw new SiteBuildFailedException(LastLine(await errors) ?? $"The site build ended with exit code {build.ExitCode}.");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new SiteBuildFailedException($"The site build took longer than {options.BuildTimeLimit.TotalSeconds:0} seconds and was stopped.");
        }
        finally
        {
            if (!build.HasExited)
            {
                build.Kill(entireProcessTree: true);
                // Until it has ended it may still write into its folder.
                await build.WaitForExitAsync(CancellationToken.None);
            }
        }
    }

    private Process Start(Uri api, string output, string baseUrl, string? previous)
    {
        var start = new ProcessStartInfo(PublishingOptions.DotNet)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The pipe ends when this process does, however it does, and the build stops with it.
            RedirectStandardInput = true,
            ArgumentList = { options.Program, "build", "--api", api.ToString(), "--output", output, "--base-url", baseUrl, "--stop-with-input" },
        };
        if (previous is not null)
        {
            start.ArgumentList.Add("--previous");
            start.ArgumentList.Add(previous);
        }

        try
        {
            return Process.Start(start) ?? throw new SiteBuildFailedException("The site build did not start.");
        }
        catch (Win32Exception problem)
        {
            throw new SiteBuildFailedException($"The site build did not start: {PublishingOptions.DotNet}: {problem.Message}");
        }
    }

    private static string? LastLine(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault();
}
