using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
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
    private readonly List<(int Percent, int Resident)> memory = [];
    private long next = -1;
    private long done;
    private long parsed;
    private (long Time, FuzzCase? Case) slowest;

    /// <summary>How many documents follow the grammar.</summary>
    public long Parsed => parsed;

    /// <summary>The longest request.</summary>
    public TimeSpan Slowest => Stopwatch.GetElapsedTime(0, slowest.Time);

    /// <summary>Megabytes that the program holds after a fifth of the requests, when its caches are full, and at the end; null when it was not asked for.</summary>
    public (double Early, double Late)? Held { get; private set; }

    /// <summary>Sends all. Fails at the first answer that must not be.</summary>
    /// <param name="weighs">Whether to find out what is <see cref="Held"/>, which takes some minutes.</param>
    /// <param name="cancellation">Breaks off.</param>
    public async Task SendAllAsync(bool weighs, CancellationToken cancellation)
    {
        const int Samples = 10;
        const int Full = 2;
        var early = 0.0;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        for (var sample = 1; sample <= Samples; sample++)
        {
            var end = count * sample / Samples;
            await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(() => WorkAsync(end, stop), stop.Token)));
            // Each connection has counted one further.
            next = end - 1;
            memory.Add((100 * sample / Samples, program.ResidentMegabytes()));
            if (weighs && sample == Full) early = await ManagedHeap.HeldMegabytesAsync(program.Id, cancellation);
        }

        if (weighs) Held = (early, await ManagedHeap.HeldMegabytesAsync(program.Id, cancellation));
    }

    /// <summary>What was sent, and what came back.</summary>
    public string Table()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{done} requests, seed {seed}: {parsed} documents pass the parser ({100.0 * parsed / done:0.0} %); slowest {Slowest.TotalMilliseconds:0} ms (request {slowest.Case?.Index}, {slowest.Case?.Kind}: {Start(slowest.Case)})");
        if (Held is { } held) text.AppendLine(CultureInfo.InvariantCulture, $"MB held: {held.Early:0.0} after a fifth, {held.Late:0.0} at the end");
        text.AppendLine(CultureInfo.InvariantCulture, $"MB resident: {string.Join(", ", memory.Select(sample => $"{sample.Percent} %: {sample.Resident}"))}");
        foreach (var (kind, sent) in kinds.OrderByDescending(pair => pair.Value)) text.AppendLine(CultureInfo.InvariantCulture, $"  sent {sent,9} {kind}");
        foreach (var (outcome, came) in outcomes.OrderByDescending(pair => pair.Value)) text.AppendLine(CultureInfo.InvariantCulture, $"  got  {came,9} {outcome}");
        return text.ToString();
    }

    private async Task WorkAsync(long end, CancellationTokenSource stop)
    {
        using var connection = new RawConnection(address);
        for (long index; (index = Interlocked.Increment(ref next)) < end && !stop.IsCancellationRequested;)
        {
            var request = maker.Make(index);
            inFlight[index] = request;
            try
            {
                await (request.Stream is { } plan ? StreamAsync(request, plan, stop.Token) : SendAsync(connection, request, stop.Token));
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
        Clock(start, request);
        if (request.IsBrokenHttp) connection.Close();
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

    private async Task StreamAsync(FuzzCase request, StreamPlan plan, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        RawAnswer? answer = null;
        try
        {
            answer = await StreamConnection.AskAsync(address, request, plan, cancellation).WaitAsync(TimeSpan.FromMinutes(1), cancellation);
        }
        catch (SocketException)
        {
            Fail("The stream was closed before its end.", request, default);
        }

        Clock(start, request);
        if (answer is not { } given)
        {
            Count("stream left by the client");
            return;
        }

        // The places of clients that went are free as soon as the server hears of it.
        if (given.Status >= 500 && given.Status != 503) Fail("The server failed.", request, given);
        if (request.IsHead || !given.IsEventStream) Count(request.IsHead ? $"{given.Status} without a body" : Outcome(request, given));
        else Count(StreamOutcome(request, plan, given));
    }

    private string StreamOutcome(FuzzCase request, StreamPlan plan, RawAnswer answer)
    {
        var events = answer.Events();
        if (events.Count == 0 || events[0].EventType != "next") Fail("The stream begins with no response.", request, answer);
        var outcome = Outcome(request, answer with { ContentType = "application/json", Body = Encoding.UTF8.GetBytes(events[0].Data) });
        var isComplete = events.Count == 2 && events[1] is { EventType: "complete", Data: "" };
        if (!isComplete && (events.Count > 1 || !plan.IsSubscription)) Fail("A response is followed by complete, except a subscription's.", request, answer);
        return $"{outcome}, as a stream{(isComplete ? "" : " that is open")}";
    }

    private void Clock(long start, FuzzCase request)
    {
        var time = Stopwatch.GetTimestamp() - start;
        lock (kinds)
        {
            if (time > slowest.Time) slowest = (time, request);
        }
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
        Interlocked.Increment(ref done);
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
