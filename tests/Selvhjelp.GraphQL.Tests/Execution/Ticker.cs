using System.Runtime.CompilerServices;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.GraphQL.Tests.Execution;

/// <summary>A small schema with streams that end, break, wait and never begin.</summary>
internal static class Ticker
{
    private const string Sdl = """
        type Query { count: Int! }
        type Mutation { count: Int! }
        type Subscription {
          ticks(from: Int! = 1, to: Int!): Tick!
          numbers(to: Int!): Int
          holes: Tick!
          breaking: Tick
          telling(after: Int! = 1): Tick
          closed: Tick
          endless: Tick!
        }
        type Tick { number: Int! odd: Int broken: String used: Int! }
        """;

    public static GraphQLEngine Engine(GraphQLOptions? options = null) => new(
        new SchemaBuilder(Sdl).Bind<TickerQuery>("Query").Bind<TickerMutation>("Mutation").Bind<TickerSubscription>("Subscription").Bind<Tick>("Tick").Build(),
        options);
}

/// <summary>What belongs to one request: how often it was used.</summary>
internal interface IUse
{
    int Use();
}

internal sealed class TickerQuery : IUse
{
    public int Count => 3;

    public int Use() => 0;
}

internal sealed class TickerMutation : IUse
{
    public int Count => 3;

    public int Use() => 0;
}

internal sealed record Tick(int Number)
{
    public int? Odd => Number % 2 == 1 ? Number : null;

    public string? Broken => throw new InvalidOperationException("secret");

    public int Used(IUse request) => request.Use();
}

/// <param name="ended">Is completed when an endless stream has ended.</param>
internal sealed class TickerSubscription(TaskCompletionSource? ended = null) : IUse
{
    private int used;

    public int Use() => ++used;

    public async IAsyncEnumerable<Tick> Ticks(int from, int to)
    {
        for (var number = from; number <= to; number++)
        {
            await Task.Yield();
            yield return new Tick(number);
        }
    }

    public async IAsyncEnumerable<int?> Numbers(int to)
    {
        await Task.Yield();
        for (var number = 1; number <= to; number++) yield return number % 2 == 1 ? number : null;
    }

    public async IAsyncEnumerable<Tick> Holes()
    {
        await Task.Yield();
        yield return new Tick(1);
        yield return null!;
        yield return new Tick(3);
    }

    public async IAsyncEnumerable<Tick?> BreakingAsync()
    {
        await Task.Yield();
        yield return new Tick(1);
        throw new InvalidOperationException("secret");
    }

    public async IAsyncEnumerable<Tick> Telling(int after)
    {
        await Task.Yield();
        yield return new Tick(after);
        throw new GraphQLFieldException("The clock is being wound. Ask again in a minute.", "WINDING") { Arguments = ["after"] };
    }

    public IAsyncEnumerable<Tick> Closed() => throw new GraphQLFieldException("Closed today.", "CLOSED");

    public async IAsyncEnumerable<Tick> Endless([EnumeratorCancellation] CancellationToken cancellation)
    {
        try
        {
            yield return new Tick(1);
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        finally
        {
            ended?.TrySetResult();
        }
    }
}
