using System.Text.Json;

namespace Selvhjelp.Api.Publishing;

/// <summary>
/// What a site was built from. Two builds from equal inputs give the same site, so the second is not needed. The site's program notes it in the folder that
/// it builds, and both it and the API's publisher compare: this file belongs to both programs.
/// </summary>
internal sealed record ReleaseInputs
{
    /// <summary>Name of the note in the folder of a site. It is about the site and no part of it: it has no address.</summary>
    public const string FileName = ".build.json";

    /// <summary>The revision of the data.</summary>
    public required int Revision { get; init; }

    /// <summary>The day for which whatever depends on the date was decided.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The address at which the site is published.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>Hash of the site's program and assets.</summary>
    public required string Program { get; init; }

    /// <summary>Whether text has compressed files beside it.</summary>
    public bool Compressed { get; init; } = true;

    /// <summary>Hash of the folder of the site's program, assets included: when it changes, the site may look different.</summary>
    public static string ProgramIn(string folder) => ContentHash.OfFolder(folder)[..16];

    /// <summary>Reads the note in the folder of a site; null when there is none, or none that can be read.</summary>
    public static ReleaseInputs? Read(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize<ReleaseInputs>(File.ReadAllBytes(Path.Combine(folder, FileName)), JsonSerializerOptions.Web);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes the note into the folder of a site, whole or not at all.</summary>
    public void Write(string folder)
    {
        var file = Path.Combine(folder, FileName);
        var draft = file + ".new";
        File.WriteAllBytes(draft, JsonSerializer.SerializeToUtf8Bytes(this, JsonSerializerOptions.Web));
        File.Move(draft, file, overwrite: true);
    }
}
