using System.Text.Json;

namespace Selvhjelp.Api.Publishing;

/// <summary>What a release was built from. Two builds from equal inputs give the same site, so the second is not needed.</summary>
internal sealed record ReleaseInputs
{
    /// <summary>The revision of the data.</summary>
    public required int Revision { get; init; }

    /// <summary>The day for which whatever depends on the date was decided.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The address at which the site is published.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>Hash of the site's program and assets.</summary>
    public required string Program { get; init; }

    /// <summary>Reads the note beside a release; null when there is none, or none that can be read.</summary>
    public static ReleaseInputs? Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<ReleaseInputs>(File.ReadAllBytes(file), JsonSerializerOptions.Web);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes the note whole or not at all.</summary>
    public void Write(string file)
    {
        var draft = file + ".new";
        File.WriteAllBytes(draft, JsonSerializer.SerializeToUtf8Bytes(this, JsonSerializerOptions.Web));
        File.Move(draft, file, overwrite: true);
    }
}
