using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Selvhjelp.Benchmarks.Peers;

/// <summary>Holds the API against an endpoint written by hand in the same host, and against two servers for Node, and prints the tables.</summary>
internal sealed class PeerBenchmark
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    private readonly string folder;
    private readonly Wrk wrk;
    private readonly int rounds;
    private readonly TimeSpan duration;
    private readonly List<Peer> peers = [];

    private PeerBenchmark(string folder, int rounds, TimeSpan duration) =>
        (this.folder, this.rounds, this.duration, wrk) = (folder, rounds, duration, new Wrk(folder));

    /// <summary>Measures.</summary>
    /// <param name="args">How many rounds, and how many seconds each takes: five of three when nothing is said.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        if (!Wrk.IsInstalled)
        {
            Console.Error.WriteLine("The program \"wrk\" puts the load on, and is not on the path. On Debian: apt-get install wrk.");
            return 1;
        }

        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5;
        var seconds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 3;
        var folder = System.IO.Directory.CreateTempSubdirectory("selvhjelp-peers-").FullName;
        try
        {
            await new PeerBenchmark(folder, rounds, TimeSpan.FromSeconds(seconds)).RunAsync();
            return 0;
        }
        finally
        {
            System.IO.Directory.Delete(folder, recursive: true);
        }
    }

    private async Task RunAsync()
    {
        var scripts = InstallPeers();
        using var client = new HttpClient();
        using var host = await PeerServer.StartHostAsync(client, Path.Combine(folder, "data"));
        var data = Path.Combine(folder, "data.json");
        await File.WriteAllTextAsync(data, await AskAsync(client, $"{host.Address}/graphql", JsonSerializer.Serialize(new { query = PeerQuery.Everything })));
        using var mercurius = await PeerServer.StartNodeAsync(client, Path.Combine(scripts, "mercurius.mjs"), data);
        using var yoga = await PeerServer.StartNodeAsync(client, Path.Combine(scripts, "yoga.mjs"), data);
        peers.Add(new Peer("this API", _ => $"{host.Address}/graphql", _ => null));
        peers.Add(new Peer("by hand", query => $"{host.Address}/by-hand/{query.Name}", query => query.OfByHand));
        peers.Add(new Peer("Mercurius with JIT", _ => $"{mercurius.Address}/graphql", _ => 4));
        peers.Add(new Peer("GraphQL Yoga", _ => $"{yoga.Address}/graphql", _ => 15));
        Console.WriteLine(FormattableString.Invariant(
            $"{Environment.ProcessorCount} processors, .NET {Environment.Version}; wrk, 16 connections; {rounds} alternated rounds of {duration.TotalSeconds:0} s; medians, and the median of the ratios within a round"));
        foreach (var query in PeerQuery.All) await MeasureAsync(client, query);
    }

    private async Task MeasureAsync(HttpClient client, PeerQuery query)
    {
        var size = await CheckAnswersAsync(client, query);
        foreach (var peer in peers) await wrk.RunAsync(peer.AddressOf(query), query.Body, WarmUp);
        var loads = peers.ToDictionary(peer => peer, _ => new List<Load>());
        for (var round = 0; round < rounds; round++)
        {
            // There and back, so that no peer always follows the same one.
            foreach (var peer in round % 2 == 0 ? peers : Enumerable.Reverse(peers)) loads[peer].Add(await wrk.RunAsync(peer.AddressOf(query), query.Body, duration));
        }

        Console.WriteLine(FormattableString.Invariant($"\n{query.Name}, {size:N0} bytes: {string.Join(' ', query.Document.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))}\n"));
        Console.WriteLine("| server | requests/s | p99 ms | this API is times as fast | goal |\n|---|---|---|---|---|");
        var own = loads[peers[0]];
        foreach (var peer in peers)
        {
            var ratio = Median(loads[peer].Select((load, round) => own[round].RequestsPerSecond / load.RequestsPerSecond));
            var goal = peer.GoalOf(query) is { } least ? $"at least {least.ToString(CultureInfo.InvariantCulture)}: {(ratio >= least ? "holds" : "MISSED")}" : "";
            Console.WriteLine(FormattableString.Invariant(
                $"| {peer.Name} | {Median(loads[peer].Select(load => load.RequestsPerSecond)):N0} | {Median(loads[peer].Select(load => load.P99)):0.00} | {ratio:0.00} | {goal} |"));
        }
    }

    /// <summary>The size of the answer, once all have given the same; the endpoint written by hand to the byte.</summary>
    private async Task<int> CheckAnswersAsync(HttpClient client, PeerQuery query)
    {
        var expected = await AskAsync(client, peers[0].AddressOf(query), query.Body);
        foreach (var peer in peers)
        {
            var answer = await AskAsync(client, peer.AddressOf(query), query.Body);
            if (!JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(answer)))
                throw new InvalidOperationException($"{peer.Name} answers the query \"{query.Name}\" otherwise:\n{answer}\ninstead of\n{expected}");
        }

        if (await AskAsync(client, peers[1].AddressOf(query), query.Body) != expected) throw new InvalidOperationException("By hand, other bytes are answered.");
        return Encoding.UTF8.GetByteCount(expected);
    }

    private static async Task<string> AskAsync(HttpClient client, string address, string body)
    {
        using var response = await client.PostAsync(address, new StringContent(body, Encoding.UTF8, "application/json"));
        var answer = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode && answer.StartsWith("{\"data\":{", StringComparison.Ordinal)
            ? answer
            : throw new InvalidOperationException($"{address} answers {(int)response.StatusCode}: {answer}");
    }

    /// <summary>Installs the packages of the peers, and gives the folder of their scripts.</summary>
    private static string InstallPeers()
    {
        var scripts = Path.Combine(Repository.Root, "tests", "Benchmarks", "Peers");
        using var install = Process.Start("node", [Path.Combine(Repository.Root, "build", "npm-install.mjs"), scripts]);
        install.WaitForExit();
        return install.ExitCode == 0 ? scripts : throw new InvalidOperationException("The peers' packages could not be installed.");
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    private sealed record Peer(string Name, Func<PeerQuery, string> AddressOf, Func<PeerQuery, double?> GoalOf);
}
