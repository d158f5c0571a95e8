using Selvhjelp.Api.Data.Import;
using Selvhjelp.Api.Publishing;

namespace Selvhjelp.Api.Hosting;

/// <summary>The settings, read and checked once at start-up.</summary>
internal sealed record Settings
{
    /// <summary>Where the program listens when nothing else is said.</summary>
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>Folder of the database, the releases and the link to the live one.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Folder of the CSV files that a new database is filled from.</summary>
    public required string SeedFolder { get; init; }

    /// <summary>Settings of the section <c>Site</c>.</summary>
    public required PublishingOptions Publishing { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="BadStartException">A setting has a value that it cannot have.</exception>
    public static Settings Read(IConfiguration configuration) => new()
    {
        DataFolder = configuration["Data:Path"] ?? "./var",
        SeedFolder = configuration["Data:Seed"] ?? FactsReader.SeedFolder,
        Publishing = new PublishingOptions
        {
            Program = configuration["Site:Program"] ?? PublishingOptions.DefaultProgram,
            BaseUrl = ReadBaseUrl(configuration["Site:BaseUrl"]),
            BuildTimeLimit = ReadTimeLimit(configuration["Site:BuildTimeLimit"]),
        },
    };

    private static Uri? ReadBaseUrl(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") return url;
        throw new BadStartException($"The setting Site:BaseUrl is '{text}', which is not an address such as https://selvhjelp.no/.");
    }

    private static TimeSpan ReadTimeLimit(string? text)
    {
        if (string.IsNullOrEmpty(text)) return PublishingOptions.DefaultTimeLimit;
        if (TimeSpan.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var limit) && limit > TimeSpan.Zero) return limit;
        throw new BadStartException($"The setting Site:BuildTimeLimit is '{text}', which is not a time such as 00:05:00.");
    }
}
