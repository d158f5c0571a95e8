using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Import;
using Selvhjelp.Api.Data.Seeding;
using Selvhjelp.Api.Data.Sqlite;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Graph.Queries;
using Selvhjelp.Api.Hosting;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Benchmarks;

/// <summary>Measures what a directory costs at several sizes, and prints the table.</summary>
internal static class SizeBenchmark
{
    private const int Seed = 1;
    private const int Starts = 5;

    // Until the just-in-time compiler has done with what is asked again and again: what is measured is a program in service, not one that starts.
    private const int WarmUp = 10_000;

    // Kept small, so that the last of several starts finds memory as the first did.
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(5);
    private static readonly int[] UsualSizes = [10, 1000, 10_000, 100_000];

    /// <summary>Measures the sizes given, or the usual ones.</summary>
    /// <param name="program">The program that is started; the one built with this when null.</param>
    /// <param name="sizes">Numbers of contact points.</param>
    public static async Task<int> RunAsync(string? program, string[] sizes)
    {
        program ??= typeof(Settings).Assembly.Location;
        var counts = sizes.Length == 0 ? UsualSizes : Array.ConvertAll(sizes, text => int.Parse(text, CultureInfo.InvariantCulture));
        var folder = System.IO.Directory.CreateTempSubdirectory("selvhjelp-size-").FullName;
        try
        {
            Console.WriteLine($"{Environment.ProcessorCount} processors, .NET {Environment.Version}, random seed {Seed}; ready: median of {Starts} starts");
            Console.WriteLine(SizeRow.Heading);
            List<SizeRow> rows = [];
            foreach (var count in counts)
            {
                rows.Add(await MeasureAsync(program, Path.Combine(folder, count.ToString(CultureInfo.InvariantCulture)), count));
                Console.WriteLine(rows[^1]);
            }

            foreach (var (smaller, larger) in rows.Zip(rows.Skip(1))) Console.WriteLine(larger.Growth(smaller));
            return 0;
        }
        finally
        {
            System.IO.Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<SizeRow> MeasureAsync(string program, string folder, int count)
    {
        var imported = await ImportAsync(folder, count);
        var siteProgram = SiteStandIn.Install(Path.Combine(folder, "stand-in"));
        List<double> ready = [];
        for (var i = 1; i < Starts; i++)
        {
            using var earlier = await ServedDirectory.StartAsync(program, folder, siteProgram);
            ready.Add(earlier.Ready.TotalSeconds);
        }

        using var served = await ServedDirectory.StartAsync(program, folder, siteProgram);
        ready.Add(served.Ready.TotalSeconds);
        await served.AskAsync(Questions.SearchDocument, "text", "selvhjelp");
        var processorTime = served.ProcessorTime;
        await Task.Delay(Settling);
        var resident = served.Resident();
        var places = Questions.Places(imported.Facts);
        ready.Sort();
        return new SizeRow
        {
            ContactPoints = count,
            Entries = imported.Facts.ContactPoints.Count + imported.Facts.Organisations.Count,
            DatabaseMegabytes = new FileInfo(Path.Combine(folder, "directory.db")).Length / 1e6,
            ImportSeconds = imported.Duration.TotalSeconds,
            ReadySeconds = ready[ready.Count / 2],
            StartProcessorSeconds = processorTime.TotalSeconds,
            Resident = resident,
            FinderInProcess = await FinderInProcessAsync(imported.Facts, places),
            FinderOverHttp = await Percentiles.OfAsync(places, WarmUp, place => served.AskAsync(Questions.FinderDocument, "place", place)),
            SearchOverHttp = await Percentiles.OfAsync(Questions.Searches(), WarmUp / 10, text => served.AskAsync(Questions.SearchDocument, "text", text)),
        };
    }

    private static async Task<(DirectoryFacts Facts, TimeSpan Duration)> ImportAsync(string folder, int count)
    {
        var shipped = new FactsReader(TimeProvider.System).Read(FactsReader.SeedFolder).GetFacts();
        using var database = await SqliteDatabase.OpenAsync(Path.Combine(folder, "directory.db"), TimeProvider.System, CancellationToken.None);
        using var store = new DirectoryStore(database, TimeProvider.System);
        var start = Stopwatch.GetTimestamp();
        await SyntheticSeeding.RunAsync(store, shipped, count, Seed, CancellationToken.None);
        var duration = Stopwatch.GetElapsedTime(start);
        return (await store.ReadFactsAsync(CancellationToken.None), duration);
    }

    private static async Task<Percentiles> FinderInProcessAsync(DirectoryFacts facts, IReadOnlyList<string> places)
    {
        var engine = new GraphQLEngine(DirectorySchema.Build(await File.ReadAllTextAsync(DirectorySchema.DefaultPath)));
        var root = new QueryRoot(DirectoryGraph.Build(facts with { Date = DateOnly.FromDateTime(DateTime.UtcNow) }));
        var document = Encoding.UTF8.GetBytes(Questions.FinderDocument);
        var output = new ArrayBufferWriter<byte>();
        return await Percentiles.OfAsync(places, WarmUp, async place =>
        {
            output.ResetWrittenCount();
            var variables = JsonSerializer.SerializeToUtf8Bytes(new { place });
            await engine.ExecuteAsync(new GraphQLRequest(document, root) { Variables = variables }, output, CancellationToken.None);
        }, ofProcessor: true);
    }
}
