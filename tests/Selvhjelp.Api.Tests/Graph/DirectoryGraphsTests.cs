using Selvhjelp.Api.Graph;

namespace Selvhjelp.Api.Tests.Graph;

/// <summary>Which graphs are served, and how they are swapped.</summary>
public sealed class DirectoryGraphsTests
{
    [Fact]
    public void The_last_three_revisions_are_kept()
    {
        var graphs = new DirectoryGraphs();
        graphs.CurrentOrNull.ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => graphs.Current);

        foreach (var revision in new[] { 1, 2, 5, 6 }) graphs.Publish(Graph(revision)).ShouldBeTrue();
        graphs.Current.Revision.Number.ShouldBe(6);
        new[] { 1, 2, 3, 5, 6, 7 }.Where(revision => graphs.Find(revision) is not null).ShouldBe([2, 5, 6]);
    }

    [Fact]
    public void An_older_graph_does_not_turn_time_back()
    {
        var graphs = new DirectoryGraphs();
        graphs.Publish(Graph(3));
        graphs.Publish(Graph(2)).ShouldBeFalse();
        graphs.Current.Revision.Number.ShouldBe(3);
        graphs.Find(2).ShouldBeNull();
    }

    [Fact]
    public void The_same_revision_takes_the_place_of_the_earlier()
    {
        var graphs = new DirectoryGraphs();
        graphs.Publish(Graph(1));
        graphs.Publish(Graph(2));
        var again = Graph(2);
        graphs.Publish(again).ShouldBeTrue();
        graphs.Current.ShouldBeSameAs(again);
        graphs.Find(1).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_waiting_command_goes_on_when_its_revision_or_a_later_one_is_current()
    {
        var graphs = new DirectoryGraphs();
        graphs.Publish(Graph(1));
        (await graphs.WaitFor(1, TestContext.Current.CancellationToken)).Revision.Number.ShouldBe(1);

        var waiting = graphs.WaitFor(3, TestContext.Current.CancellationToken);
        graphs.Publish(Graph(2));
        waiting.IsCompleted.ShouldBeFalse();
        graphs.Publish(Graph(4));
        (await waiting).Revision.Number.ShouldBe(4);
    }

    [Fact]
    public async Task A_wait_can_be_cancelled()
    {
        var graphs = new DirectoryGraphs();
        using var cancellation = new CancellationTokenSource();
        var waiting = graphs.WaitFor(1, cancellation.Token);
        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Publishing_from_many_threads_ends_with_the_latest()
    {
        var graphs = new DirectoryGraphs();
        var made = Enumerable.Range(1, 40).Select(Graph).ToArray();
        var waiting = graphs.WaitFor(40, TestContext.Current.CancellationToken);
        Parallel.ForEach(made, graph => graphs.Publish(graph));
        (await waiting).Revision.Number.ShouldBe(40);
        graphs.Current.Revision.Number.ShouldBe(40);
    }

    private static DirectoryGraph Graph(int revision) => SmallFacts.Graph(revision);
}
