using Selvhjelp.Site.Fetch;
using Selvhjelp.Site.Pipeline;

namespace Selvhjelp.EndToEnd;

/// <summary>
/// Pages that stand for all: of each kind in each language the one with most on it, as the plan of the site has them, so that a new kind is never
/// forgotten; and a few that have what those lack.
/// </summary>
internal static class PageKinds
{
    // A municipality without a contact point, an area without a municipality, a closed LINK centre, an organisation of whom only the name is known.
    private static readonly string[] Others = ["/kommune/berlevag/", "/kommune/svalbard/", "/kommune/berlevag/samarbeid/", "/link/lyngen/", "/organisasjon/norsk-sykepleierforbund/"];

    /// <summary>Addresses of the pages, from the root of the site.</summary>
    public static async Task<IReadOnlyList<string>> Of(ServedSite site, CancellationToken cancellation)
    {
        using var http = new HttpClient();
        var source = new GraphQLDirectorySource(new Selvhjelp.Site.Fetch.GraphQLClient(http, new Uri(site.Address, "graphql")));
        var plan = SitePlan.Of(await source.ReadAsync(new Silence(), cancellation), _ => { });
        var kinds = plan.GroupBy(page => (page.Component, page.Language)).Select(kind => kind.MaxBy(page => new FileInfo(site.FileOf(page.Path)).Length)!.Path);
        return [.. kinds, .. Others.Intersect(plan.Select(page => page.Path))];
    }

    private sealed class Silence : IBuildProgress
    {
        public void Report(string phase, int done, int total)
        {
        }

        public void Warn(string message)
        {
        }
    }
}
