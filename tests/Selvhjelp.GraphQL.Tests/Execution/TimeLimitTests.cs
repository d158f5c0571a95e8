using System.Buffers;
using System.Text;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Execution.Cost;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.GraphQL.Tests.Execution;

/// <summary>A run that takes too long is broken off, whether it works or waits. The clock goes on by itself whenever something is read.</summary>
public class TimeLimitTests
{
    private const string Refusal =
        """{"errors":[{"message":"The request takes longer than 2 seconds and was broken off. Ask for less at a time, in several requests.","extensions":{"code":"LIMIT_EXCEEDED"}}]}""";

    private static readonly ExecutableSchema Schema = new SchemaBuilder("type Query { items: [Item!]! slow: Int waits: Int } type Item { number: Int! }")
        .Bind<Root>("Query").Bind<Item>("Item").Build();

    private readonly TickingClock clock = new();

    [Fact]
    public async Task A_list_is_broken_off_between_its_values()
    {
        // A millisecond for each value: two seconds are over at 2,000 of 100,000, and seen some hundred later.
        (await Ask("{ items { number } }", 100_000)).ShouldBe(Refusal);
        clock.Milliseconds.ShouldBeInRange(2_000, 2_600);
        (await Ask("{ items { number } }", 3)).ShouldBe("""{"data":{"items":[{"number":0},{"number":1},{"number":2}]}}""");
    }

    [Fact]
    public async Task So_are_many_methods_without_any_list() =>
        (await Ask($"{{ {string.Join(' ', Enumerable.Range(0, 200).Select(i => $"a{i}: slow"))} }}", 0)).ShouldBe(Refusal);

    [Fact]
    public async Task What_waits_is_told_when_the_time_is_over()
    {
        var asking = Ask("{ waits }", 0);
        clock.Fire();
        (await asking).ShouldBe(Refusal);
    }

    [Fact]
    public async Task What_ends_in_time_is_answered() => (await Ask("{ slow }", 0)).ShouldBe("""{"data":{"slow":1}}""");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(4_294_967_295)]
    public void A_time_that_cannot_be_kept_is_an_error_at_the_start(double milliseconds) =>
        Should.Throw<ArgumentException>(() => new GraphQLEngine(Schema, new GraphQLOptions { TimeLimit = TimeSpan.FromMilliseconds(milliseconds) }))
            .Message.ShouldStartWith("TimeLimit is ");

    [Fact]
    public async Task The_longest_time_can_be_kept()
    {
        var engine = new GraphQLEngine(Schema, new GraphQLOptions { TimeLimit = GraphQLOptions.LongestTimeLimit });
        using var stop = new CancellationTokenSource();
        var running = engine.ExecuteAsync(new GraphQLRequest("{ waits }"u8.ToArray(), new Root(clock, 0)), new ArrayBufferWriter<byte>(), stop.Token);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(async () => await running);
    }

    [Theory]
    [InlineData("{ waits }")]
    [InlineData("{ items { number } }")]
    public async Task A_run_that_is_cancelled_goes_back_to_the_pool(string query)
    {
        var pool = new CountingPool();
        var engine = new GraphQLEngine(Schema) { Executors = pool };
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(query), new Root(clock, 1000)) { Cost = CostMode.Report };
        await Should.ThrowAsync<OperationCanceledException>(async () => await engine.ExecuteAsync(request, new ArrayBufferWriter<byte>(), stop.Token));
        (pool.Taken, pool.Returned).ShouldBe((1, 1));
    }

    private async Task<string> Ask(string query, int count)
    {
        var engine = new GraphQLEngine(Schema, new GraphQLOptions { TimeLimit = TimeSpan.FromSeconds(2), Clock = clock });
        var output = new ArrayBufferWriter<byte>();
        await engine.ExecuteAsync(new GraphQLRequest(Encoding.UTF8.GetBytes(query), new Root(clock, count)), output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private sealed class Root(TickingClock clock, int count)
    {
        public IEnumerable<Item> Items => [.. Enumerable.Range(0, count).Select(i => new Item(clock, i))];

        public int? Slow()
        {
            clock.Milliseconds += 100;
            return 1;
        }

        public async Task<int?> Waits(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 1;
        }
    }

    private sealed class Item(TickingClock clock, int number)
    {
        public int Number
        {
            get
            {
                clock.Milliseconds++;
                return number;
            }
        }
    }

    private sealed class TickingClock : TimeProvider
    {
        private Action? due;

        public long Milliseconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => Milliseconds;

        public void Fire() => due!();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            due = () => callback(state);
            return new NoTimer();
        }

        private sealed class NoTimer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
