using System.Collections.Concurrent;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Live;
using Selvhjelp.Api.Tests.Graph;

namespace Selvhjelp.Api.Tests.Live;

/// <summary>What is done after a graph is published, behind the back of those who read it.</summary>
public sealed class GraphSettlerTests
{
    private readonly DirectoryGraphs graphs = new();
    private readonly ConcurrentQueue<string> done = [];
    private readonly KeptLog<GraphSettler> log = new();
    private readonly FakeClock clock = new("2026-11-22T12:00:00Z");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_graphs_that_follow_quickly_one_at_a_time_is_settled_and_those_that_were_replaced_already_not_at_all()
    {
        using var begun = new SemaphoreSlim(0);
        using var goOn = new SemaphoreSlim(0);
        using var memoryGivenBack = new SemaphoreSlim(0);
        using var settler = new GraphSettler(graphs, MakeIndex, () => { done.Enqueue("memory"); memoryGivenBack.Release(); }, log, clock);
        await settler.StartAsync(Cancellation);

        graphs.Publish(SmallFacts.Graph(1));
        await PassWaitAsync();
        await begun.WaitAsync(Cancellation);
        graphs.Publish(SmallFacts.Graph(2));
        graphs.Publish(SmallFacts.Graph(3));
        done.ShouldBe(["memory", "begin 1"]);
        goOn.Release();
        await PassWaitAsync();
        await begun.WaitAsync(Cancellation);
        goOn.Release();
        for (var i = 0; i < 3; i++) await memoryGivenBack.WaitAsync(Cancellation);

        done.ShouldBe(["memory", "begin 1", "end 1", "memory", "begin 3", "end 3", "memory"]);
        await settler.StopAsync(Cancellation);

        void MakeIndex(DirectoryGraph graph)
        {
            done.Enqueue($"begin {graph.Revision.Number}");
            begun.Release();
            goOn.Wait(Cancellation);
            done.Enqueue($"end {graph.Revision.Number}");
        }
    }

    [Fact]
    public async Task An_index_that_cannot_be_made_is_told_in_the_log_and_the_next_graph_is_settled_as_ever()
    {
        using var memoryGivenBack = new SemaphoreSlim(0);
        using var settler = new GraphSettler(graphs, MakeIndex, () => memoryGivenBack.Release(), log, clock);
        await settler.StartAsync(Cancellation);

        foreach (var revision in new[] { 1, 2 })
        {
            graphs.Publish(SmallFacts.Graph(revision));
            await PassWaitAsync();
            for (var i = 0; i < 2; i++) await memoryGivenBack.WaitAsync(Cancellation);
        }

        log.Lines.ShouldHaveSingleItem().ShouldContain("search index of revision 1");
        done.ShouldBe(["index 2"]);
        await settler.StopAsync(Cancellation);

        void MakeIndex(DirectoryGraph graph)
        {
            if (graph.Revision.Number == 1) throw new InvalidOperationException("no index");
            done.Enqueue($"index {graph.Revision.Number}");
        }
    }

    [Fact]
    public async Task A_graph_that_was_published_before_the_program_listens_is_settled_too()
    {
        using var memoryGivenBack = new SemaphoreSlim(0);
        DirectoryGraph? settled = null;
        using var settler = new GraphSettler(graphs, graph => settled = graph, () => memoryGivenBack.Release(), log, clock);
        var graph = SmallFacts.Graph(1);
        graphs.Publish(graph);

        await settler.StartAsync(Cancellation);
        await PassWaitAsync();
        for (var i = 0; i < 2; i++) await memoryGivenBack.WaitAsync(Cancellation);

        settled.ShouldBeSameAs(graph);
        await settler.StopAsync(Cancellation);
    }

    [Fact]
    public async Task A_new_graph_is_left_alone_for_a_while_and_then_the_newest_is_settled()
    {
        using var memoryGivenBack = new SemaphoreSlim(0);
        using var settler = new GraphSettler(graphs, graph => done.Enqueue($"index {graph.Revision.Number}"), () => memoryGivenBack.Release(), log, clock);
        await settler.StartAsync(Cancellation);

        graphs.Publish(SmallFacts.Graph(1));
        await clock.SomebodyWaits.WaitAsync(Cancellation);
        clock.Pass(GraphSettler.Wait - TimeSpan.FromTicks(1));
        graphs.Publish(SmallFacts.Graph(2));
        done.ShouldBeEmpty();
        clock.Pass(TimeSpan.FromTicks(1));
        for (var i = 0; i < 2; i++) await memoryGivenBack.WaitAsync(Cancellation);

        done.ShouldBe(["index 2"]);
        await settler.StopAsync(Cancellation);
    }

    private async Task PassWaitAsync()
    {
        await clock.SomebodyWaits.WaitAsync(Cancellation);
        // Not on this thread: what waits goes on where its timer fires.
        _ = Task.Run(() => clock.Pass(GraphSettler.Wait), Cancellation);
    }
}
