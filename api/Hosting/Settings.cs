using System.Globalization;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Import;
using Selvhjelp.Api.Data.Sqlite;
using Selvhjelp.Api.Data.SqlServer;
using Selvhjelp.Api.Publishing;

namespace Selvhjelp.Api.Hosting;

/// <summary>The settings, read and checked once at start-up.</summary>
internal sealed record Settings
{
    /// <summary>Where the program listens when nothing else is said.</summary>
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>Folder of the SQLite database, the releases and the link to the live one.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The database.</summary>
    public required DatabaseAddress Database { get; init; }

    /// <summary>Folder of the CSV files that a new database is filled from.</summary>
    public required string SeedFolder { get; init; }

    /// <summary>Settings of the section <c>Site</c>.</summary>
    public required PublishingOptions Publishing { get; init; }

    /// <summary>Settings of the section <c>GraphQL</c>.</summary>
    public required GraphQLSettings GraphQL { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="BadStartException">A setting has a value that it cannot have.</exception>
    public static Settings Read(IConfiguration configuration)
    {
        var dataFolder = Given(configuration["Data:Path"]) ?? "./var";
        return new Settings
        {
            DataFolder = dataFolder,
            Database = ReadDatabase(Given(configuration["Database:Provider"]), Given(configuration.GetConnectionString("Directory")), dataFolder),
            SeedFolder = Given(configuration["Data:Seed"]) ?? FactsReader.SeedFolder,
            GraphQL = GraphQLSettings.Read(configuration),
            Publishing = new PublishingOptions
            {
                Program = Given(configuration["Site:Program"]) ?? PublishingOptions.DefaultProgram,
                BaseUrl = ReadBaseUrl(Given(configuration["Site:BaseUrl"])),
                BuildTimeLimit = ReadTimeLimit(Given(configuration["Site:BuildTimeLimit"])),
            },
        };
    }

    // A setting that is there but empty is one that was not given.
    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static DatabaseAddress ReadDatabase(string? provider, string? connectionString, string dataFolder)
    {
        switch (provider ?? "Sqlite")
        {
            case "Sqlite" when connectionString is null:
                return new SqliteAddress(Path.Combine(dataFolder, "directory.db"));
            case "Sqlite":
                throw new BadStartException(
                    "ConnectionStrings:Directory is set, but the database is an SQLite file in Data:Path. Set Database:Provider to SqlServer, or leave the connection string out.");
            case "SqlServer" when connectionString is null:
                throw new BadStartException("The setting Database:Provider is 'SqlServer', but ConnectionStrings:Directory, which says where the database is, is not set.");
            case "SqlServer":
                return ReadSqlServer(connectionString);
            default:
                throw new BadStartException($"The setting Database:Provider is '{provider}'. It is Sqlite or SqlServer.");
        }
    }

    private static SqlServerAddress ReadSqlServer(string connectionString)
    {
        try
        {
            return SqlServerAddress.Parse(connectionString);
        }
        catch (FormatException problem)
        {
            throw new BadStartException($"The setting ConnectionStrings:Directory {problem.Message}.", problem);
        }
    }

    private static Uri? ReadBaseUrl(string? text)
    {
        if (text is null) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url is { Scheme: "http" or "https", PathAndQuery: "/", Fragment: "" }) return url;
        throw new BadStartException($"The setting Site:BaseUrl is '{text}', which is not the root of a host such as https://selvhjelp.no/.");
    }

    private static TimeSpan ReadTimeLimit(string? text)
    {
        if (text is null) return PublishingOptions.DefaultTimeLimit;
        if (TimeSpan.TryParseExact(text, @"hh\:mm\:ss", CultureInfo.InvariantCulture, out var limit) && limit > TimeSpan.Zero) return limit;
        throw new BadStartException($"The setting Site:BuildTimeLimit is '{text}', which is not a time below a day such as 00:05:00.");
    }
}
