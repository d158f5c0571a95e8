using System.Runtime.InteropServices;

namespace Selvhjelp.Api.Publishing;

/// <summary>How the site is built and for which address.</summary>
internal sealed record PublishingOptions
{
    /// <summary>The site's program where the build of this program lays it.</summary>
    public static string DefaultProgram { get; } = Path.Combine(AppContext.BaseDirectory, "site", "Selvhjelp.Site.dll");

    /// <summary>How long a build may take when nothing else is said.</summary>
    public static TimeSpan DefaultTimeLimit { get; } = TimeSpan.FromMinutes(5);

    /// <summary>The program that builds the site.</summary>
    public required string Program { get; init; }

    /// <summary>The address at which the site is published, for its sitemap and canonical links; null for the API's own address.</summary>
    public required Uri? BaseUrl { get; init; }

    /// <summary>How long a build may take before it is stopped.</summary>
    public required TimeSpan BuildTimeLimit { get; init; }

    /// <summary>The host of the runtime that runs this program; where that cannot be told, <c>dotnet</c> from the path.</summary>
    public static string DotNet
    {
        get
        {
            var host = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
            return File.Exists(host) ? host : "dotnet";
        }
    }
}
