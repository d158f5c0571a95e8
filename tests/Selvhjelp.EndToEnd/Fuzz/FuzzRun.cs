using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Selvhjelp.GraphQL.Language;

namespace Selvhjelp.EndToEnd.Fuzz;

/// <summary>Sends many requests over several connections, looks at every answer, and counts.</summary>
internal sealed class FuzzRun(DirectoryProcess program, Uri address, CaseMaker maker, long count, int seed)
{
    /// <summary>A request takes milliseconds; on a machine that is shared with others, the worst of a million may wait for seconds.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private const int Connections = 8;

    private readonly ConcurrentDictionary<string, int> kinds = new();
    private readonly ConcurrentDictionary<string, int> outcomes = new();
    private readonly ConcurrentDictionary<long, FuzzCase> inFlight = new();
    private long next = -1;
    private long done;
    private long parsed;
    private (long Time, FuzzCase? Case) slowest;

    /// <summary>How many documents follow the grammar.</summary>
    public long Parsed => parsed;

    /// <summary>The longest request.</summary>
    public TimeSpan Slowest => Stopwatch.GetElapsedTime(0, slowest.Time);

    /// <summary>Megabytes that the program holds, by how many hundredths of the run were done.</summary>
    public ConcurrentDictionary<int, int> Memory { get; } = new();

    /// <summary>Sends all. Fails at the first answer that must not be.</summary>
    public async Task SendAllAsync(CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(() => WorkAsync(stop), stop.Token)));
    }

    /// <summary>What was sent, and what came back.</summary>
    public string Table()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{done} requests, seed {seed}: {parsed} documents pass the parser ({100.0 * parsed / done:0.0} %); slowest {Slowest.TotalMilliseconds:0} ms (request {slowest.Case?.Index}, {slowest.Case?.Kind}: {Start(slowest.Case)})");
        text.AppendLine(CultureInfo.InvariantCulture, $"memory in MB by hundredths done: {string.Join(", ", Memory.Where(sample => sample.Key % 10 == 0).OrderBy(sample => sample.Key).Select(sample => $"{sample.Key} %: {sample.Value}"))}");
        foreach (var (kind, sent) in kinds.OrderByDescending(pair => pair.Value)) text.AppendLine(CultureInfo.InvariantCulture, $"  sent {sent,9} {kind}");
        foreach (var (outcome, came) in outcomes.OrderByDescending(pair => pair.Value)) text.AppendLine(CultureInfo.InvariantCulture, $"  got  {came,9} {outcome}");
        return text.ToString();
    }

    private async Task WorkAsync(CancellationTokenSource stop)
    {
        using var connection = new RawConnection(address);
        for (long index; (index = Interlocked.Increment(ref next)) < count && !stop.IsCancellationRequested;)
        {
            var request = maker.Make(index);
            inFlight[index] = request;
            try
            {
                await SendAsync(connection, request, stop.Token);
            }
            catch
            {
                await stop.CancelAsync();
                throw;
            }

            inFlight.TryRemove(index, out _);
            Note(request);
        }
    }

    private async Task SendAsync(RawConnection connection, FuzzCase request, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = await connection.AskAsync(request.Bytes, cancellation).WaitAsync(TimeSpan.FromMinutes(1), cancellation);
        var time = Stopwatch.GetTimestamp() - start;
        if (request.IsBrokenHttp) connection.Close();
        lock (kinds)
        {
            if (time > slowest.Time) slowest = (time, request);
        }

        if (answer is null && !program.HasExited && !request.IsBrokenHttp)
        {
            // Closed between two requests, as a server may; a second time it must answer.
            answer = await connection.AskAsync(request.Bytes, cancellation);
        }

        if (answer is not { } given)
        {
            if (program.HasExited || !request.IsBrokenHttp) Fail(program.HasExited ? "The program ended." : "There is no answer.", request, default);
            Count("connection closed");
            return;
        }

        // 505 is the right answer to another version of HTTP.
        if (given.Status >= 500 && !(request.IsBrokenHttp && given.Status == 505)) Fail("The server failed.", request, given);
        Count(request.IsBrokenHttp && given.ContentLength == 0 ? $"{given.Status} without a body" : Outcome(request, given));
    }

    /// <summary>Status and kind of answer; fails where it is not one.</summary>
    private string Outcome(FuzzCase request, RawAnswer answer)
    {
        // What the server of HTTP refuses before GraphQL, or what need not be sent again.
        if (answer is { ContentLength: 0, Status: 304 or 400 or 413 or 414 or 417 or 431 }) return $"{answer.Status} without a body";
        if (!answer.ContentType.Contains("json", StringComparison.Ordinal)) Fail($"The answer is {answer.ContentType}.", request, answer);
        try
        {
            using var json = JsonDocument.Parse(answer.Body);
            var root = json.RootElement;
            if (root.TryGetProperty("errors", out var errors))
            {
                if (errors.GetArrayLength() == 0) Fail("The list of errors is empty.", request, answer);
                foreach (var error in errors.EnumerateArray())
                {
                    if (CodeOf(error) == "INTERNAL_ERROR" || string.IsNullOrEmpty(error.GetProperty("message").GetString())) Fail("A resolver failed.", request, answer);
                }

                return $"{answer.Status} {(root.TryGetProperty("data", out _) ? "data and errors" : "errors")}, {CodeOf(errors[0])}";
            }

            if (root.TryGetProperty("data", out var data)) return $"{answer.Status} data{(data.ValueKind == JsonValueKind.Null ? " null" : "")}";
        }
        catch (JsonException)
        {
        }

        Fail("The answer is not JSON with data or errors.", request, answer);
        return "";
    }

    private static string? CodeOf(JsonElement error) => error.GetProperty("extensions").GetProperty("code").GetString();

    private void Note(FuzzCase request)
    {
        kinds.AddOrUpdate(request.Kind, 1, (_, sent) => sent + 1);
        if (request.Document is { } document && FollowsGrammar(document)) Interlocked.Increment(ref parsed);
        var number = Interlocked.Increment(ref done);
        if (number % Math.Max(1, count / 100) == 0) Memory[(int)(100 * number / count)] = program.ResidentMegabytes();
    }

    private static bool FollowsGrammar(string document)
    {
        try
        {
            Parser.Parse(document);
            return true;
        }
        catch (GraphQLSyntaxException)
        {
            return false;
        }
    }

    private static string Start(FuzzCase? request) => request?.Document is { Length: > 200 } document ? document[..200] : request?.Document ?? "";

    private void Count(string outcome) => outcomes.AddOrUpdate(outcome, 1, (_, came) => came + 1);

    private void Fail(string problem, FuzzCase request, RawAnswer answer)
    {
        var others = string.Join(", ", inFlight.Keys.Where(index => index != request.Index));
        var body = Encoding.UTF8.GetString(answer.Body.Span[..Math.Min(answer.Body.Length, 1000)]);
        Assert.Fail($"{problem} Seed {seed}, request {request.Index} ({request.Kind}); under way too: {others}.\nAnswer: {answer.Status} {answer.ContentType} {body}\nThe log: {program.Errors}\nAgain: {request.Repeat(address)}");
    }
}
