using System.Globalization;
using System.Text;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Execution.Cost;

namespace Selvhjelp.Api.Hosting;

/// <summary>How much the API may be asked for: the settings of the section <c>GraphQL</c>.</summary>
internal sealed record GraphQLSettings
{
    /// <summary>
    /// A thousand entries with a hundred others each are too much, five hundred pass; so does every operation of the site with 100 entries a page, five times
    /// over. At a microsecond or two for an object, the most that one may cost takes a quarter of a second.
    /// </summary>
    public const double DefaultCost = 100_000;

    /// <summary>How long a request may take.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Most that a request may cost, in fields and in objects.</summary>
    public double MaxCost { get; init; } = DefaultCost;

    /// <summary>
    /// Most subscriptions that are open at a time. Each holds a connection, some ten kilobytes, and its operation ready to run: that of a document of the most
    /// that is allowed (<see cref="GraphQLOptions.MaxCachedDocumentBytes"/>) about a hundred times as much, but those with one document share it.
    /// </summary>
    public int MaxSubscriptions { get; init; } = 1_000;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="BadStartException">A setting has a value that it cannot have.</exception>
    public static GraphQLSettings Read(IConfiguration configuration) => new()
    {
        TimeLimit = ReadTimeLimit(configuration["GraphQL:TimeLimit"]),
        MaxCost = ReadCost(configuration["GraphQL:MaxCost"]),
        MaxSubscriptions = ReadSubscriptions(configuration["GraphQL:MaxSubscriptions"]),
    };

    /// <summary>The limits of the engine. The site's own documents may cost more.</summary>
    public GraphQLOptions Options(TimeProvider clock) => new()
    {
        Clock = clock,
        TimeLimit = TimeLimit,
        Cost = new CostOptions { MaxFieldCost = MaxCost, MaxTypeCost = MaxCost, TrustedDocuments = [.. OwnDocuments().Select(Encoding.UTF8.GetString)] },
    };

    /// <summary>The documents of <c>schema/operations</c>, the site's and those of the examples, byte by byte as clients hash them.</summary>
    public static IEnumerable<byte[]> OwnDocuments() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "schema", "operations"), "*.graphql").Select(File.ReadAllBytes);

    private static int ReadSubscriptions(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return new GraphQLSettings().MaxSubscriptions;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return count;
        throw new BadStartException($"The setting GraphQL:MaxSubscriptions is '{text}', which is not a whole number such as 1000; 0 allows none.");
    }

    private static TimeSpan ReadTimeLimit(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return new GraphQLSettings().TimeLimit;
        if (TimeSpan.TryParseExact(text, @"hh\:mm\:ss", CultureInfo.InvariantCulture, out var limit) && limit > TimeSpan.Zero) return limit;
        throw new BadStartException($"The setting GraphQL:TimeLimit is '{text}', which is not a time below a day such as 00:00:10.");
    }

    private static double ReadCost(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return DefaultCost;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var cost) && cost > 0) return cost;
        throw new BadStartException($"The setting GraphQL:MaxCost is '{text}', which is not a number from 1 such as {DefaultCost.ToString(CultureInfo.InvariantCulture)}.");
    }
}
