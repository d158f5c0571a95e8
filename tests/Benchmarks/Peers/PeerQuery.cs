using System.Text.Json;

namespace Selvhjelp.Benchmarks.Peers;

/// <summary>A query that is measured.</summary>
/// <param name="Name">Its name in the table, and the last part of the address of the endpoint written by hand for it.</param>
/// <param name="Document">The document.</param>
/// <param name="Variables">The variables, if it has any.</param>
/// <param name="OfByHand">The goal: how many requests a second of those of the endpoint written by hand; null where none is set.</param>
internal sealed record PeerQuery(string Name, string Document, object? Variables, double? OfByHand)
{
    /// <summary>50 entries of six fields, one of them an object.</summary>
    public static PeerQuery Flat { get; } = new(
        "flat", "{ municipalities(first: 50) { nodes { number slug name inForce asOfYear county { name } } } }", null, 0.95);

    /// <summary>Four levels of objects, one a list in a list.</summary>
    public static PeerQuery Deep { get; } = new(
        "deep", "{ counties(first: 5) { nodes { number name municipalities { number name coverage { office { slug name } } } } } }", null, 0.8);

    /// <summary>Variables, one of which decides what is asked for.</summary>
    public static PeerQuery Variable { get; } = new(
        "variables",
        """
        query Organisations($first: Int!, $withContact: Boolean!) {
          organisations(first: $first) { nodes { slug name kind { code } contact @include(if: $withContact) { isFallback phone email } } }
        }
        """,
        new { first = 25, withContact = true },
        null);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PeerQuery> All { get; } = [Flat, Deep, Variable];

    /// <summary>All that any of them reads, for peers that have the data from the API.</summary>
    public const string Everything =
        """
        {
          municipalities(first: 1000) { nodes { number slug name inForce asOfYear county { name } } }
          counties(first: 100) { nodes { number name municipalities { number name coverage { office { slug name } } } } }
          organisations(first: 1000) { nodes { slug name kind { code } contact { isFallback phone email } } }
        }
        """;

    /// <summary>The request as JSON.</summary>
    public string Body => Variables is null
        ? JsonSerializer.Serialize(new { query = Document })
        : JsonSerializer.Serialize(new { query = Document, variables = Variables });
}
