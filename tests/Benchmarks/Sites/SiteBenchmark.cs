using System.Globalization;
using Selvhjelp.Api.Data.Import;
using Selvhjelp.Api.Data.Seeding;
using Selvhjelp.Api.Data.Sqlite;

namespace Selvhjelp.Benchmarks.Sites;

/// <summary>
/// Builds the site of synthetic directories, and in the same run, in turns, a site of as many pages of the same weight with Hugo, and prints the table.
/// Both make HTML, a catalogue for the search and a sitemap, and check links; neither compresses.
/// </summary>
internal static class SiteBenchmark
{
    private const int Seed = 1;
    private const int Rounds = 3;
    private const double TimesAsFast = 1.5;
    private const double UnchangedShare = 0.05;
    private const int MostMegabytes = 300;
    private static readonly int[] UsualSizes = [1000, 10_000];

    /// <summary>Measures.</summary>
    /// <param name="args">Numbers of contact points; 1,000 and 10,000 when nothing is said.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        if (!HugoSite.IsInstalled)
        {
            Console.Error.WriteLine("The program \"hugo\" is what the site's is compared with, and is not on the path. On Debian: apt-get install hugo.");
            return 1;
        }

        var counts = args.Length == 0 ? UsualSizes : Array.ConvertAll(args, text => int.Parse(text, CultureInfo.InvariantCulture));
        var folder = System.IO.Directory.CreateTempSubdirectory("selvhjelp-sites-").FullName;
        try
        {
            Console.WriteLine($"{Environment.ProcessorCount} processors, .NET {Environment.Version}, {HugoSite.Version()}; random seed {Seed}; medians of {Rounds} rounds in turns, and the median of the ratios within a round");
            Console.WriteLine(SiteRow.Heading);
            List<SiteRow> rows = [];
            foreach (var count in counts)
            {
                rows.Add(await MeasureAsync(Path.Combine(folder, count.ToString(CultureInfo.InvariantCulture)), count));
                Console.WriteLine(rows[^1]);
            }

            foreach (var line in Goals(rows)) Console.WriteLine(line);
            return 0;
        }
        finally
        {
            System.IO.Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<SiteRow> MeasureAsync(string folder, int count)
    {
        await ImportAsync(folder, count);
        using var served = await ServedDirectory.StartAsync(typeof(Api.Hosting.Settings).Assembly.Location, folder, SiteStandIn.Install(Path.Combine(folder, "stand-in")));
        var program = new SiteProgram(served.Address);
        // The first of each is not counted: files are read for the first time, and Hugo's pages are weighed against ours.
        var model = Path.Combine(folder, "model");
        await program.BuildAsync(model, previous: null);
        var hugo = await HugoSite.CreateAsync(Path.Combine(folder, "hugo"), model);
        List<Finished> own = [], others = [], unchanged = [];
        for (var round = 0; round < Rounds; round++)
        {
            // There and back, so that neither always follows the other.
            foreach (var isOwn in round % 2 == 0 ? new[] { true, false } : [false, true])
            {
                if (isOwn) own.Add(await program.BuildAsync(Path.Combine(folder, $"own-{round}"), previous: null));
                else others.Add(await hugo.BuildAsync(Path.Combine(folder, $"hugo-{round}")));
            }
            unchanged.Add(await program.BuildAsync(Path.Combine(folder, $"unchanged-{round}"), previous: model));
            foreach (var name in new[] { $"own-{round}", $"hugo-{round}" }) System.IO.Directory.Delete(Path.Combine(folder, name), recursive: true);
        }

        return new SiteRow
        {
            ContactPoints = count,
            Pages = hugo.Pages,
            KilobytesPerPage = hugo.OwnBytes / 1000.0 / hugo.Pages,
            HugoWeight = (double)hugo.Bytes / hugo.OwnBytes,
            Seconds = Median(own.Select(run => run.Seconds)),
            ProcessorSeconds = Median(own.Select(run => run.ProcessorSeconds)),
            Megabytes = own.Max(run => run.Megabytes),
            HugoSeconds = Median(others.Select(run => run.Seconds)),
            HugoProcessorSeconds = Median(others.Select(run => run.ProcessorSeconds)),
            HugoMegabytes = others.Max(run => run.Megabytes),
            TimesAsFast = Median(own.Zip(others, (mine, other) => other.Seconds / mine.Seconds)),
            Unchanged = Median(own.Zip(unchanged, (cold, again) => again.Seconds / cold.Seconds)),
        };
    }

    private static async Task ImportAsync(string folder, int count)
    {
        var shipped = new FactsReader(TimeProvider.System).Read(FactsReader.SeedFolder).GetFacts();
        using var database = await SqliteDatabase.OpenAsync(Path.Combine(folder, "directory.db"), TimeProvider.System, CancellationToken.None);
        using var store = new Api.Data.DirectoryStore(database, TimeProvider.System);
        await SyntheticSeeding.RunAsync(store, shipped, count, Seed, CancellationToken.None);
    }

    private static IEnumerable<string> Goals(List<SiteRow> rows)
    {
        var largest = rows[^1];
        yield return Goal($"times as fast as Hugo at {largest.ContactPoints:N0}", largest.TimesAsFast, TimesAsFast, atLeast: true);
        yield return Goal($"unchanged build's share of a cold one at {largest.ContactPoints:N0}", largest.Unchanged, UnchangedShare, atLeast: false);
        yield return Goal($"megabytes at {largest.ContactPoints:N0}", largest.Megabytes, MostMegabytes, atLeast: false);
        if (rows.Count > 1) yield return Goal("cost of a page there against the smaller directory", largest.MillisecondsPerPage / rows[0].MillisecondsPerPage, 1, atLeast: false);
    }

    private static string Goal(string what, double value, double goal, bool atLeast) => FormattableString.Invariant(
        $"{what}: {value:0.##}, goal {(atLeast ? "at least" : "at most")} {goal:0.##}: {((atLeast ? value >= goal : value <= goal) ? "holds" : "MISSED")}");

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
