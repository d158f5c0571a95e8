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

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_graphs_that_follow_quickly_one_at_a_time_is_settled_and_those_that_were_replaced_already_not_at_all()
    {
        using var begun = new SemaphoreSlim(0);
        using var goOn = new SemaphoreSlim(0);
        using var memoryGivenBack = new SemaphoreSlim(0);
        using var settler = new GraphSettler(graphs, MakeIndex, () => { done.Enqueue("memory"); memoryGivenBack.Release(); }, log);
        await settler.StartAsync(Cancellation);

        graphs.Publish(SmallFacts.Graph(1));
        await begun.WaitAsync(Cancellation);
        graphs.Publish(SmallFacts.Graph(2));
        graphs.Publish(SmallFacts.Graph(3));
        done.ShouldBe(["begin 1"]);
        goOn.Release();
        await begun.WaitAsync(Cancellation);
        goOn.Release();
        await memoryGivenBack.WaitAsync(Cancellation);

        done.ShouldBe(["begin 1", "end 1", "begin 3", "end 3", "memory"]);
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
        using var settler = new GraphSettler(graphs, MakeIndex, () => memoryGivenBack.Release(), log);
        await settler.StartAsync(Cancellation);

        graphs.Publish(SmallFacts.Graph(1));
        await memoryGivenBack.WaitAsync(Cancellation);
        graphs.Publish(SmallFacts.Graph(2));
        await memoryGivenBack.WaitAsync(Cancellation);

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
        using var settler = new GraphSettler(graphs, graph => settled = graph, () => memoryGivenBack.Release(), log);
        var graph = SmallFacts.Graph(1);
        graphs.Publish(graph);

        await settler.StartAsync(Cancellation);
        await memoryGivenBack.WaitAsync(Cancellation);

        settled.ShouldBeSameAs(graph);
        await settler.StopAsync(Cancellation);
    }
}
