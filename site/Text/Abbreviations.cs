using System.Text.RegularExpressions;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Text;

/// <summary>An abbreviation or short name with all that it stands for.</summary>
/// <param name="Short">The abbreviation.</param>
/// <param name="Meanings">What it stands for, in Norwegian order.</param>
internal sealed record Abbreviation(string Short, IReadOnlyList<AbbreviationMeaning> Meanings);

/// <summary>What an abbreviation stands for.</summary>
/// <param name="Name">The long form; null where no source explains the abbreviation.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Path">Where to read more.</param>
internal sealed record AbbreviationMeaning(string? Name, string Kind, string Path);

/// <summary>Finds the abbreviations that the facts themselves explain. Nothing is guessed.</summary>
internal static partial class Abbreviations
{
    /// <summary>What the letters of LINK stand for.</summary>
    public const string Link = "Læring, Informasjon, Nettverk, Kunnskap";

    // The page of abbreviations is in bokmål alone.
    private static readonly SitePaths Paths = new(Language.Bokmaal);

    /// <summary>All abbreviations in Norwegian order, those that differ in case only as one.</summary>
    public static IReadOnlyList<Abbreviation> Of(DirectoryFacts facts) =>
    [
        .. OfOrganisations(facts).Concat(OfKinds(facts)).Concat(OfNetworks(facts)).Append(("LINK", new AbbreviationMeaning(Link, "LINK-senter", Paths.LinkCentres)))
            .GroupBy(found => found.Item1, found => found.Item2, StringComparer.OrdinalIgnoreCase)
            .InNorwegianOrder(group => group.Key)
            .Select(group => new Abbreviation(group.Key, [.. group.InNorwegianOrder(meaning => meaning.Name ?? "")])),
    ];

    private static IEnumerable<(string, AbbreviationMeaning)> OfOrganisations(DirectoryFacts facts) =>
        facts.Organisations.Where(o => o.ShortName is not null).Select(o => (
            o.ShortName!,
            new AbbreviationMeaning(string.Equals(o.Name, o.ShortName, StringComparison.OrdinalIgnoreCase) ? null : o.Name, o.Kind.Label, Paths.Organisation(o.Slug))));

    // A kind whose label ends with its abbreviation: «Lærings- og mestringssenter (LMS)».
    private static IEnumerable<(string, AbbreviationMeaning)> OfKinds(DirectoryFacts facts) =>
        from kind in facts.Organisations.Select(o => o.Kind).DistinctBy(kind => kind.Value)
        let match = InBrackets().Match(kind.Label)
        where match.Success
        select (match.Groups["short"].Value, new AbbreviationMeaning(match.Groups["long"].Value, "Type organisasjon", Paths.OrganisationsOf(kind)));

    // A network whose name begins with its abbreviation: «NSO – Nettverk for Selvhjelp i Oslo».
    private static IEnumerable<(string, AbbreviationMeaning)> OfNetworks(DirectoryFacts facts) =>
        from network in facts.Networks
        let match = BeforeDash().Match(network.Name)
        where match.Success
        select (match.Groups["short"].Value, new AbbreviationMeaning(match.Groups["long"].Value, "Nettverk", Paths.Network(network.Slug)));

    [GeneratedRegex(@"^(?<long>.+) \((?<short>\p{Lu}{2,})\)$")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^(?<short>\p{Lu}{2,}) – (?<long>.+)$")]
    private static partial Regex BeforeDash();
}
