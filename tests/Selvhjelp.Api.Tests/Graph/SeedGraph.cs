using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Import;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph;

namespace Selvhjelp.Api.Tests.Graph;

/// <summary>The graph of the seed, and of the seed with changes.</summary>
internal static class SeedGraph
{
    public static readonly DateOnly Date = new(2026, 11, 21);

    public static DirectoryFacts Facts { get; } = ReadFacts();

    public static DirectoryGraph Current { get; } = DirectoryGraph.Build(Facts);

    /// <summary>The seed with more contact points; they say that they are synthetic.</summary>
    public static DirectoryGraph With(params ContactPointRow[] contactPoints) =>
        DirectoryGraph.Build(Facts with { ContactPoints = [.. Facts.ContactPoints, .. contactPoints] });

    /// <summary>A synthetic contact point.</summary>
    public static ContactPointRow ContactPoint(
        string key, string? municipality = null, string[]? served = null, string? status = "active", string? email = null, string? name = null,
        string? offer = null, string? website = null, int asOfYear = 2026, PartialDate? started = null) => new()
        {
            Key = "cp-" + key,
            Slug = key,
            Name = name ?? $"Syntetisk kontaktpunkt {key}",
            MunicipalityNumber = municipality,
            MunicipalitiesServed = [.. (served ?? []).Select(number => new ContactPointMunicipalityRow { ContactPointKey = "cp-" + key, MunicipalityNumber = number })],
            Status = status,
            Email = email,
            EvidenceLevel = "A",
            Sources = ["syntetisk, https://example.no"],
            Offer = offer,
            Website = website,
            Started = started,
            AsOfYear = asOfYear,
            AsOfBasis = "stated",
        };

    private static DirectoryFacts ReadFacts()
    {
        var result = new FactsReader(TimeProvider.System).Read(FactsReader.SeedFolder);
        return result.GetFacts() with { Date = Date };
    }
}
