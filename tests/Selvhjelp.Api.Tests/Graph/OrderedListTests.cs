using System.Text;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Tests.Graph;

/// <summary>Pages of lists, as in the Relay connection specification.</summary>
public sealed class OrderedListTests
{
    private static readonly string[] Names = ["a", "b", "c", "d", "e"];

    [Fact]
    public void The_first_page_is_a_hundred_when_nothing_is_said()
    {
        var list = new OrderedList<string>("numbers", Enumerable.Range(0, 250).Select(i => $"{i:000}"), name => name);
        var page = list.Page(null, null, null, null);
        page.Nodes.Count.ShouldBe(100);
        page.TotalCount.ShouldBe(250);
        page.PageInfo.HasNextPage.ShouldBeTrue();
        page.PageInfo.HasPreviousPage.ShouldBeFalse();
    }

    [Fact]
    public void Pages_forward_meet_every_entry_once()
    {
        var list = List(Names);
        var first = list.Page(2, null, null, null);
        var second = list.Page(2, first.PageInfo.EndCursor, null, null);
        var third = list.Page(2, second.PageInfo.EndCursor, null, null);
        first.Nodes.Concat(second.Nodes).Concat(third.Nodes).ShouldBe(Names);
        third.PageInfo.HasNextPage.ShouldBeFalse();
        third.PageInfo.HasPreviousPage.ShouldBeTrue();
    }

    [Fact]
    public void Pages_backward_meet_every_entry_once()
    {
        var list = List(Names);
        var last = list.Page(null, null, 2, null);
        var middle = list.Page(null, null, 2, last.PageInfo.StartCursor);
        var first = list.Page(null, null, 2, middle.PageInfo.StartCursor);
        last.Nodes.ShouldBe(["d", "e"]);
        middle.Nodes.ShouldBe(["b", "c"]);
        first.Nodes.ShouldBe(["a"]);
        first.PageInfo.HasPreviousPage.ShouldBeFalse();
    }

    [Fact]
    public void A_cursor_stays_valid_when_entries_come_and_go()
    {
        var cursor = List(Names).Page(2, null, null, null).PageInfo.EndCursor;

        List("a", "aa", "b", "c", "d", "e").Page(2, cursor, null, null).Nodes.ShouldBe(["c", "d"], "one was added before");
        List("a", "b", "bb", "c", "d").Page(2, cursor, null, null).Nodes.ShouldBe(["bb", "c"], "one was added after");
        List("b", "c", "d", "e").Page(2, cursor, null, null).Nodes.ShouldBe(["c", "d"], "one was removed before");
        List("a", "c", "d", "e").Page(2, cursor, null, null).Nodes.ShouldBe(["c", "d"], "its own entry was removed");
        List("a", "c", "d", "e").Page(null, null, 5, cursor).Nodes.ShouldBe(["a"], "its own entry was removed");
    }

    [Fact]
    public void Edges_have_the_cursor_of_their_own_entry()
    {
        var list = List(Names);
        foreach (var edge in list.Page(5, null, null, null).Edges)
            list.Page(1, edge.Cursor, null, null).Nodes.ShouldBe(Names.SkipWhile(name => name != edge.Node).Skip(1).Take(1));
    }

    [Fact]
    public void Both_ends_can_be_fenced()
    {
        var edges = List(Names).Page(5, null, null, null).Edges;
        List(Names).Page(5, edges[0].Cursor, null, edges[4].Cursor).Nodes.ShouldBe(["b", "c", "d"]);
        List(Names).Page(5, edges[4].Cursor, null, edges[0].Cursor).Nodes.ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_page_has_no_cursors()
    {
        var page = List(Names).Page(0, null, null, null);
        page.Nodes.ShouldBeEmpty();
        page.PageInfo.StartCursor.ShouldBeNull();
        page.PageInfo.EndCursor.ShouldBeNull();
        page.PageInfo.HasNextPage.ShouldBeTrue();
        List().Page(5, null, null, null).PageInfo.HasNextPage.ShouldBeFalse();
    }

    [Theory]
    [InlineData(1, 1, "'first' or 'last'")]
    [InlineData(-1, null, "'first' must be from 0 to 1000; it is -1.")]
    [InlineData(1001, null, "'first' must be from 0 to 1000; it is 1001.")]
    [InlineData(null, -1, "'last' must be from 0 to 1000; it is -1.")]
    [InlineData(null, int.MaxValue, "'last' must be from 0 to 1000")]
    public void Contradicting_or_excessive_lengths_are_errors(int? first, int? last, string message) =>
        Should.Throw<GraphQLFieldException>(() => List(Names).Page(first, null, last, null)).Message.ShouldContain(message);

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("not base64 !!")]
    [InlineData("AAAA")]
    [InlineData("_____w")]
    public void A_cursor_that_no_list_gave_out_is_an_error(string cursor)
    {
        Should.Throw<GraphQLFieldException>(() => List(Names).Page(1, cursor, null, null)).Message.ShouldContain("'after'");
        Should.Throw<GraphQLFieldException>(() => List(Names).Page(null, null, 1, cursor)).Message.ShouldContain("'before'");
    }

    [Fact]
    public void A_cursor_of_another_list_is_an_error()
    {
        var counties = SeedGraph.Current.Counties.Page(1, null, null, null).PageInfo.EndCursor;
        Should.Throw<GraphQLFieldException>(() => SeedGraph.Current.Municipalities.Page(1, counties, null, null));
    }

    [Fact]
    public void A_cursor_without_valid_text_is_an_error()
    {
        var broken = Convert.ToBase64String([.. Encoding.UTF8.GetBytes("names\u0001"), 0xFF]).TrimEnd('=');
        Should.Throw<GraphQLFieldException>(() => List(Names).Page(1, broken, null, null));
    }

    private static OrderedList<string> List(params string[] names) => new("names", names.Reverse(), name => name);
}
