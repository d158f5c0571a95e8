using System.Buffers;
using System.Runtime.ExceptionServices;
using System.Text;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Tests.Execution;

/// <summary>Fragments chained through as many inline fragments as the parser allows. To run out of stack would end this process.</summary>
public class StackTests
{
    private const int Small = 256 * 1024;
    private const int Large = 16 * 1024 * 1024;
    private const string Refusal = """{"errors":[{"message":"The fragments of the document are nested too deep.","extensions":{"code":"LIMIT_EXCEEDED"}}]}""";

    private static string Chain(string type, string leaf, int length)
    {
        const int Levels = 120;
        var text = new StringBuilder();
        for (var i = 0; i < length; i++)
            text.Append($"fragment f{i} on {type} {{ ").Insert(text.Length, "...{", Levels).Append($" ...f{i + 1} ").Append('}', Levels + 1);
        return text.Append($"fragment f{length} on {type} {{ {leaf} }}").ToString();
    }

    private static T On<T>(int stack, Func<T> action)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = action();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            stack);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }

    [Fact]
    public void So_is_a_subscription_that_meets_the_end_of_the_stack_while_it_is_planned()
    {
        var engine = Ticker.Engine(new GraphQLOptions { MaxCachedDocumentBytes = 100_000, Cost = null });
        var query = Encoding.UTF8.GetBytes($"subscription {{ ...f0 }} {Chain("Subscription", "numbers(to: 1)", 38)}");
        On(Large, () => engine.Prepare(query, null, out _)).ShouldNotBeNull();

        On(Small, () => First(engine, query)).ShouldBe(Refusal);
    }

    private static string First(GraphQLEngine engine, byte[] query)
    {
        var request = new GraphQLRequest(query, new TickerQuery()) { SubscriptionRoot = () => new TickerSubscription() };
        var responses = engine.SubscribeAsync(request, CancellationToken.None).GetAsyncEnumerator(CancellationToken.None);
        var arriving = responses.MoveNextAsync();
        arriving.IsCompletedSuccessfully.ShouldBeTrue("it is refused before anything is awaited");
        return Encoding.UTF8.GetString(responses.Current.Span);
    }

    private static string Answer(GraphQLEngine engine, string query)
    {
        var output = new ArrayBufferWriter<byte>();
        var running = engine.ExecuteAsync(new GraphQLRequest(Encoding.UTF8.GetBytes(query), new Query()), output, CancellationToken.None);
        running.IsCompletedSuccessfully.ShouldBeTrue("nothing here is awaited");
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    [Theory]
    [InlineData("Query", "{ ...f0 }", "count", """{"data":{"count":3}}""")]
    [InlineData("Book", "{ book(id: 1) { ...f0 } }", "pages", """{"data":{"book":{"pages":300}}}""")]
    public void Fragments_deeper_than_the_stack_are_refused(string type, string operation, string leaf, string answer)
    {
        var query = $"{operation} {Chain(type, leaf, 38)}";
        var engine = Bookshop.Engine(new GraphQLOptions { MaxCachedDocumentBytes = 100_000 });
        On(Small, () => Answer(engine, query)).ShouldBe(Refusal);
        On(Small, () => Answer(engine, "{ count }")).ShouldBe("""{"data":{"count":3}}""");

        // With room enough it is an operation like another: kept, but not planned yet, it meets the small stack while it is planned.
        On(Large, () => engine.Prepare(Encoding.UTF8.GetBytes(query), null, out _)).ShouldNotBeNull();
        On(Small, () => Answer(engine, query)).ShouldBe(Refusal);
        On(Small, () => Answer(engine, "{ count }")).ShouldBe("""{"data":{"count":3}}""");
        On(Large, () => Answer(engine, query)).ShouldBe(answer);
    }
}
