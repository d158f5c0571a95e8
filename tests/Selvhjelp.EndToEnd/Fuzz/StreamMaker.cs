using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.EndToEnd.Fuzz;

/// <summary>Requests over server-sent events: subscriptions and queries, in order or refused, read to the end or broken off.</summary>
internal sealed class StreamMaker(Schema schema, IReadOnlyList<string> names, Random random)
{
    private const double GoesEarly = 0.6;

    /// <summary>The headers and the first event have about as many bytes.</summary>
    private const int BytesToTheFirstEvent = 700;

    private readonly Values values = new(random);

    public FuzzCase Make(long index)
    {
        var (kind, document, variables) = random.Next(10) switch
        {
            < 5 when new DocumentMaker(schema, random).MakeSubscription() is var made => ("subscription", made.Document, made.Variables),
            < 7 when new DocumentMaker(schema, random).MakeSubscription() is var made => ("broken subscription", new DocumentMutation(names, random).Break(made.Document), made.Variables),
            _ when new DocumentMaker(schema, random).Make() is var made => ("query as a stream", made.Document, made.Variables),
            _ => throw new InvalidOperationException("A document is never null."),
        };
        var whole = new RequestMaker(random).Stream(index, kind, document, variables);
        var plan = new StreamPlan(whole.Bytes.Length, StreamPlan.All, Resets: false, kind.EndsWith("subscription", StringComparison.Ordinal));
        if (!values.Chance(GoesEarly)) return whole with { Stream = plan };
        var send = values.Chance(0.2) ? random.Next(1, whole.Bytes.Length) : whole.Bytes.Length;
        return whole with { Kind = $"{kind}, broken off", Stream = plan with { Send = send, Read = random.Next(BytesToTheFirstEvent), Resets = values.Chance(0.5) } };
    }
}
