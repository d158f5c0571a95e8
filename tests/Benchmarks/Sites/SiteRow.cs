namespace Selvhjelp.Benchmarks.Sites;

/// <summary>What the site of a directory of one size costs.</summary>
internal sealed record SiteRow
{
    public required int ContactPoints { get; init; }
    public required int Pages { get; init; }
    public required double KilobytesPerPage { get; init; }

    /// <summary>Bytes of Hugo's pages as a share of ours.</summary>
    public required double HugoWeight { get; init; }
    public required double Seconds { get; init; }
    public required double ProcessorSeconds { get; init; }
    public required int Megabytes { get; init; }
    public required double HugoSeconds { get; init; }
    public required double HugoProcessorSeconds { get; init; }
    public required int HugoMegabytes { get; init; }
    public required double TimesAsFast { get; init; }

    /// <summary>The time of an unchanged build as a share of a cold one's.</summary>
    public required double Unchanged { get; init; }

    public double MillisecondsPerPage => 1000 * ProcessorSeconds / Pages;

    /// <summary>The heading of the table.</summary>
    public const string Heading = """
        | contact points | pages | kB a page | ours s | CPU s | CPU ms a page | pages/s | most MB | Hugo's bytes | Hugo s | CPU s | pages/s | most MB | times as fast | unchanged |
        |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
        """;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant(
        $"| {ContactPoints:N0} | {Pages:N0} | {KilobytesPerPage:0.0} | {Seconds:0.00} | {ProcessorSeconds:0.00} | {MillisecondsPerPage:0.00} | {Pages / Seconds:N0} | {Megabytes} | {HugoWeight:P1} | {HugoSeconds:0.00} | {HugoProcessorSeconds:0.00} | {Pages / HugoSeconds:N0} | {HugoMegabytes} | {TimesAsFast:0.00} | {Unchanged:P1} |");
}
