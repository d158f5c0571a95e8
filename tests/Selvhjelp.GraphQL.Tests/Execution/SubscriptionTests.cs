using System.Text;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.GraphQL.Tests.Execution;

/// <summary>Section 6.2.3 "Subscription".</summary>
public class SubscriptionTests
{
    private static readonly GraphQLEngine Engine = Ticker.Engine();

    private static GraphQLRequest Request(string document, string variables = "", TickerSubscription? root = null)
        => new(Encoding.UTF8.GetBytes(document), new TickerQuery())
        {
            Variables = Encoding.UTF8.GetBytes(variables),
            SubscriptionRoot = () => root ?? new TickerSubscription(),
        };

    private static Task<List<string>> Responses(string document, string variables = "") => Responses(Request(document, variables));

    private static async Task<List<string>> Responses(GraphQLRequest request)
    {
        var all = new List<string>();
        await foreach (var response in Engine.SubscribeAsync(request, TestContext.Current.CancellationToken))
            all.Add(Encoding.UTF8.GetString(response.Span));
        return all;
    }

    [Fact]
    public async Task Each_event_of_the_source_is_a_response_and_the_stream_ends_with_its_source()
        => (await Responses("subscription { ticks(to: 3) { number odd } }")).ShouldBe([
            """{"data":{"ticks":{"number":1,"odd":1}}}""",
            """{"data":{"ticks":{"number":2,"odd":null}}}""",
            """{"data":{"ticks":{"number":3,"odd":3}}}""",
        ]);

    [Fact]
    public async Task Arguments_take_variables_and_the_field_its_alias()
        => (await Responses(
            "subscription S($from: Int!, $deep: Boolean!) { t: ticks(from: $from, to: 9) { n: number odd @include(if: $deep) } }",
            """{"from":8,"deep":true}""")).ShouldBe(["""{"data":{"t":{"n":8,"odd":null}}}""", """{"data":{"t":{"n":9,"odd":9}}}"""]);

    [Fact]
    public async Task Events_may_be_leaves_and_null()
        => (await Responses("subscription { numbers(to: 3) }")).ShouldBe([
            """{"data":{"numbers":1}}""", """{"data":{"numbers":null}}""", """{"data":{"numbers":3}}""",
        ]);

    [Fact]
    public async Task A_field_that_fails_is_an_error_of_its_event_and_the_stream_goes_on()
    {
        var responses = await Responses("subscription { ticks(to: 2) { number broken } }");
        responses.Count.ShouldBe(2);
        responses[0].ShouldBe(
            """{"errors":[{"message":"Internal error while resolving Tick.broken.","locations":[{"line":1,"column":38}],"path":["ticks","broken"],"extensions":{"code":"INTERNAL_ERROR"}}],"data":{"ticks":{"number":1,"broken":null}}}""");
    }

    [Fact]
    public async Task An_event_that_must_not_be_null_and_is_takes_the_data_of_its_response_only()
        => (await Responses("subscription { holes { number } }")).ShouldBe([
            """{"data":{"holes":{"number":1}}}""",
            """{"errors":[{"message":"Subscription.holes is never null, but there was no value.","locations":[{"line":1,"column":16}],"path":["holes"],"extensions":{"code":"NULL_IN_NON_NULL"}}],"data":null}""",
            """{"data":{"holes":{"number":3}}}""",
        ]);

    [Fact]
    public async Task An_error_of_the_source_is_the_last_response_and_keeps_its_secret()
        => (await Responses("subscription { b: breaking { number } }")).ShouldBe([
            """{"data":{"b":{"number":1}}}""",
            """{"errors":[{"message":"Internal error in the events of Subscription.breaking.","locations":[{"line":1,"column":16}],"path":["b"],"extensions":{"code":"INTERNAL_ERROR"}}]}""",
        ]);

    [Theory]
    [InlineData("subscription { telling { number } }", 16)]
    [InlineData("subscription { telling(after: 2) { number } }", 31)]
    public async Task An_error_of_the_source_that_speaks_to_the_client_is_heard(string document, int column)
        => (await Responses(document))[1].ShouldBe(
            $$$"""{"errors":[{"message":"The clock is being wound. Ask again in a minute.","locations":[{"line":1,"column":{{{column}}}}],"path":["telling"],"extensions":{"code":"WINDING"}}]}""");

    [Fact]
    public async Task A_source_that_cannot_be_opened_is_the_only_response()
        => (await Responses("subscription { closed { number } }")).ShouldBe([
            """{"errors":[{"message":"Closed today.","locations":[{"line":1,"column":16}],"path":["closed"],"extensions":{"code":"CLOSED"}}]}""",
        ]);

    [Theory]
    [InlineData("subscription { nothing }", "FieldsOnCorrectTypeRule")]
    [InlineData("subscription { ticks(to: 1) { number } endless { number } }", "SingleFieldSubscriptionsRule")]
    [InlineData("subscription($to: Int!) { ticks(to: $to) { number } }", "BAD_VARIABLE")]
    [InlineData("subscription {", "SYNTAX_ERROR")]
    public async Task A_request_that_is_refused_has_one_response_without_data(string document, string code)
    {
        var response = (await Responses(document)).ShouldHaveSingleItem();
        response.ShouldStartWith("""{"errors":[""");
        response.ShouldContain($"\"code\":\"{code}\"");
        response.ShouldNotContain("\"data\"");
    }

    [Fact]
    public async Task Another_operation_has_one_response()
        => (await Responses("{ count }")).ShouldBe(["""{"data":{"count":3}}"""]);

    [Fact]
    public async Task What_belongs_to_one_request_belongs_to_one_event()
        => (await Responses("subscription { ticks(to: 2) { a: used b: used } }")).ShouldBe([
            """{"data":{"ticks":{"a":1,"b":2}}}""", """{"data":{"ticks":{"a":1,"b":2}}}""",
        ]);

    [Fact]
    public async Task Where_subscriptions_are_not_allowed_they_are_refused()
        => (await Responses(Request("subscription { endless { number } }") with { SubscriptionRoot = null })).ShouldHaveSingleItem()
            .ShouldContain("Subscriptions are not served here.");

    [Fact]
    public async Task Who_asks_for_one_response_is_told_that_there_would_be_many()
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        (await Engine.ExecuteAsync(Request("subscription { endless { number } }"), output, TestContext.Current.CancellationToken)).ShouldBe(ExecutionStatus.Refused);
        Encoding.UTF8.GetString(output.WrittenSpan).ShouldContain("A subscription has a stream of responses.");
    }

    [Fact]
    public async Task Who_has_enough_ends_the_source()
    {
        var ended = new TaskCompletionSource();
        await foreach (var response in Engine.SubscribeAsync(
            Request("subscription { endless { number } }", root: new TickerSubscription(ended)), TestContext.Current.CancellationToken))
        {
            Encoding.UTF8.GetString(response.Span).ShouldBe("""{"data":{"endless":{"number":1}}}""");
            break;
        }

        ended.Task.IsCompleted.ShouldBeTrue();
    }

    [Fact]
    public async Task Cancellation_ends_the_source_and_is_no_response()
    {
        var ended = new TaskCompletionSource();
        using var stop = new CancellationTokenSource();
        await using var responses = Engine.SubscribeAsync(
            Request("subscription { endless { number } }", root: new TickerSubscription(ended)), stop.Token).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        (await responses.MoveNextAsync()).ShouldBeTrue();
        var next = responses.MoveNextAsync();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(async () => await next);
        ended.Task.IsCompleted.ShouldBeTrue();
    }

    [Fact]
    public void A_field_of_the_subscription_type_that_gives_no_stream_of_its_type_does_not_fit()
        => Should.Throw<SchemaBindingException>(() => new SchemaBuilder(
                "type Query { count: Int! } type Subscription { one: Int! many: Int! texts: String! }")
            .Bind<TickerQuery>("Query").Bind<NoStreams>("Subscription").Build()).Message.ShouldBe("""
            The schema does not fit the types that it is bound to:
            Subscription.one: NoStreams.One must give an IAsyncEnumerable, for it is a field of the subscription type.
            Subscription.many: Int! cannot be given by int?, which may be null, in the stream of NoStreams.Many.
            Subscription.texts: String! cannot be given by int, in the stream of NoStreams.Texts.
            """);

    private sealed class NoStreams
    {
        public int One => 1;

        public IAsyncEnumerable<int?> Many() => AsyncEnumerable.Empty<int?>();

        public IAsyncEnumerable<int> Texts => AsyncEnumerable.Empty<int>();
    }
}
