namespace Selvhjelp.Site.Pipeline;

/// <summary>What a site is built with, besides the facts.</summary>
internal sealed record BuildSettings
{
    /// <summary>Where the site will be, with a closing slash.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>The bundled files.</summary>
    public required AssetManifest Assets { get; init; }

    /// <summary>Hash of the program that builds, with its assets.</summary>
    public required string Program { get; init; }

    /// <summary>The release to share files with; null for none.</summary>
    public PreviousRelease? Previous { get; init; }

    /// <summary>Whether text gets compressed files beside it.</summary>
    public bool Compresses { get; init; } = true;
}
