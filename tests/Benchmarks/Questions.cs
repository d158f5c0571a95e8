using System.Text.Json;
using Selvhjelp.Api.Data;

namespace Selvhjelp.Benchmarks;

/// <summary>What is asked while measuring: always the same, in the same order.</summary>
internal static class Questions
{
    /// <summary>How many questions of a kind are asked.</summary>
    public const int Count = 10_000;

    private static readonly string[] SearchTexts = ["selvh", "frivilligsentral", "oslo møteplass", "tromsø", "start gruppe", "NSF", "gratis åpent møte", "9008", "eksempelveien 17"];

    /// <summary>The visitor's question, as the site's examples ask it.</summary>
    public static string FinderDocument { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", "operations", "Finder.graphql"));

    /// <summary>A free text search.</summary>
    public const string SearchDocument = "query Search($text: String!) { search(text: $text) { totalCount hits { kind title matched entry { ... on Node { id } } } counties { count county { name } } kinds { kind count } } }";

    /// <summary>Names and postal codes all over the country, many small municipalities among them.</summary>
    public static IReadOnlyList<string> Places(DirectoryFacts facts)
    {
        string[] all = [.. facts.Municipalities.Where(row => row.ValidTo is null).Select(row => row.DisambiguatedName), .. facts.PostalCodes.Select(row => row.Code)];
        var random = new Random(1);
        return [.. Enumerable.Range(0, Count).Select(_ => all[random.Next(all.Length)])];
    }

    /// <summary>Words that find little and words that find nearly everything.</summary>
    public static IReadOnlyList<string> Searches() => [.. Enumerable.Range(0, Count / 10).Select(i => SearchTexts[i % SearchTexts.Length])];

    /// <summary>A request as JSON.</summary>
    public static byte[] Request(string document, string variable, string value) =>
        JsonSerializer.SerializeToUtf8Bytes(new { query = document, variables = new Dictionary<string, string> { [variable] = value } });
}
