using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Publishing;

namespace Selvhjelp.Api.Hosting;

/// <summary>Brings the site up to date once the API answers.</summary>
internal static class SitePublishing
{
    /// <summary>The address at which this machine reaches the program; one without TLS if there is any, for its certificate may be for others.</summary>
    public static Uri OwnAddress(this WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses;
        var plain = addresses.FirstOrDefault(other => other.StartsWith("http:", StringComparison.OrdinalIgnoreCase)) ?? addresses.First();
        var address = new UriBuilder(plain.Replace("//*:", "//localhost:", StringComparison.Ordinal).Replace("//+:", "//localhost:", StringComparison.Ordinal));
        if (address.Host is "0.0.0.0" or "[::]") address.Host = "localhost";
        return address.Uri;
    }

    /// <summary>Builds and publishes the site if the live release is not of the present data.</summary>
    /// <returns>Whether the live site is up to date now; if not, the last good release is still live.</returns>
    /// <exception cref="BadStartException">The build failed and there is no earlier release to show.</exception>
    public static async Task<bool> PublishSiteAsync(this WebApplication app, Settings settings, StartReport report)
    {
        var address = app.OwnAddress();
        var releases = app.Services.GetRequiredService<ReleaseFolder>();
        if (releases.Current is null) report.Say("Site", "is being built …");
        try
        {
            // A database that cannot be reached at the start may come later; until then an earlier release is served.
            var (revision, _, date) = (await app.Services.GetRequiredService<DirectoryGraphs>().WaitFor(0, app.Lifetime.ApplicationStopping)).Revision;
            var publication = await app.Services.GetRequiredService<Publisher>().PublishAsync(
                new Uri(address, "graphql"),
                revision,
                date,
                (settings.Publishing.BaseUrl ?? address).ToString(),
                app.Lifetime.ApplicationStopping);
            report.Say("Site", $"{address} {Describe(publication)}");
            return true;
        }
        catch (OperationCanceledException) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            report.Say("Site", "was being built when the program was stopped; the next start builds it");
            return true;
        }
        catch (SiteBuildFailedException problem) when (releases.Current is { } live)
        {
            report.Fail($"The site was not built: {problem.Message} The last good release, {live.Id}, is still served at {address}");
            return false;
        }
        catch (SiteBuildFailedException problem)
        {
            throw new BadStartException($"The site was not built: {problem.Message}", problem);
        }
    }

    private static string Describe(Publication publication)
    {
        if (!publication.WasBuilt) return $"(release {publication.Release.Id}, up to date)";
        var (pages, bytes) = publication.Measure();
        return FormattableString.Invariant(
            $"(release {publication.Release.Id}: {pages} pages, {bytes / 1e6:0.0} MB, built in {publication.Duration.TotalSeconds:0.0} s)");
    }
}
