using System.Runtime.InteropServices;

namespace Selvhjelp.Api.Publishing;

/// <summary>Settings of the section <c>Site</c>.</summary>
internal sealed record PublishingOptions
{
    /// <summary>The site's program. Default: <c>site/Selvhjelp.Site.dll</c> beside the API's.</summary>
    public string Program { get; init; } = Path.Combine(AppContext.BaseDirectory, "site", "Selvhjelp.Site.dll");

    /// <summary>The address at which the site is published, for its sitemap and canonical links. Default: the API's own address.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>How long a build may take before it is stopped. Default: five minutes.</summary>
    public TimeSpan BuildTimeLimit { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The host of the runtime that runs this program; where that cannot be told, <c>dotnet</c> from the path.</summary>
    internal static string DotNet
    {
        get
        {
            var host = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
            return File.Exists(host) ? host : "dotnet";
        }
    }
}
