using System.Runtime.CompilerServices;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Graph.Ordering;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Tests.Graph.Ordering;

/// <summary>What a ranking knows, what it keeps, and what it costs.</summary>
public sealed class RankingTests
{
    private static readonly OrderField<string> ByText = new("TEXT", new(() => text => text.Length == 0 ? null : text));
    private static readonly OrderField<string> ByLength = new("LENGTH", new(() => text => OrderKey.Of(text.Length)));

    [Fact]
    public void Equal_keys_share_a_rank_and_a_key_that_nobody_has_lies_between()
    {
        var ranking = Ranking.Of(["d", "b", "", "d", "f"], text => text.Length == 0 ? null : text, new RequestWork());

        Enumerable.Range(0, 5).Select(entry => ranking[entry]).ShouldBe([3, 1, int.MaxValue, 3, 5]);
        Enumerable.Range(0, 5).Select(ranking.KeyAt).ShouldBe(["d", "b", null, "d", "f"]);
        new[] { "a", "b", "c", "d", "e", "f", "g", null }.Select(ranking.Find).ShouldBe([0, 1, 2, 3, 4, 5, 6, int.MaxValue]);
        Ranking.Of(Array.Empty<string>(), text => text, new RequestWork()).Find("a").ShouldBe(0);
    }

    [Fact]
    public void A_ranking_keeps_no_key()
    {
        var (ranking, keys) = RankingAndItsKeys();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        keys.Count.ShouldBe(100);
        keys.Count(key => key.TryGetTarget(out _)).ShouldBe(0);
        ranking.KeyAt(7).ShouldBe("00000007");
    }

    [Theory]
    [InlineData(false, "a e")]
    [InlineData(true, "e a")]
    public void A_cursor_of_an_earlier_revision_finds_its_place_when_nobody_has_its_key_any_more(bool isDescending, string around)
    {
        OrderBy<string>[] orderBy = [new(ByText, isDescending)];
        var cursor = Page(List("a", "c", "e"), orderBy, first: 2, after: null).PageInfo.EndCursor;
        var later = List("a", "e");

        Page(later, orderBy, first: 5, after: cursor).Nodes.ShouldBe([around.Split(' ')[1]]);
        later.Page(null, orderBy, null, null, 5, cursor, new RequestWork()).Nodes.ShouldBe([around.Split(' ')[0]]);
    }

    [Fact]
    public void The_first_order_by_a_field_counts_as_work_of_the_request_and_later_ones_do_not()
    {
        var list = List("a", "cc", "e");
        var work = new RequestWork(3 * Ranking.WorkOfAnEntry);

        Page(list, [new(ByText, false)], work).TotalCount.ShouldBe(3);
        Page(list, [new(ByText, true)], work).TotalCount.ShouldBe(3);
        Should.Throw<GraphQLFieldException>(() => Page(list, [new(ByText, false), new(ByLength, false)], work)).Message.ShouldContain("order by fewer fields");
    }

    [Fact]
    public void A_list_of_a_hundred_thousand_can_be_ordered_by_five_new_fields() =>
        (5 * 100_000 * Ranking.WorkOfAnEntry).ShouldBeLessThan(RequestWork.MostOfARequest);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (Ranking Ranking, List<WeakReference<string>> Keys) RankingAndItsKeys()
    {
        var made = new List<WeakReference<string>>();
        var ranking = Ranking.Of([.. Enumerable.Range(0, 100)], number =>
        {
            var key = $"{number:00000000}";
            if (made.Count < 100) made.Add(new WeakReference<string>(key));
            return key;
        }, new RequestWork());
        return (ranking, made);
    }

    private static OrderedList<string> List(params string[] names) => new("numbers", names, name => name);

    private static Connection<string> Page(OrderedList<string> list, OrderBy<string>[] orderBy, int first, string? after) =>
        list.Page(null, orderBy, first, after, null, null, new RequestWork());

    private static Connection<string> Page(OrderedList<string> list, OrderBy<string>[] orderBy, RequestWork work) =>
        list.Page(null, orderBy, null, null, null, null, work);
}
