using Selvhjelp.Api.Graph.Building;

namespace Selvhjelp.Api.Tests.Graph;

public sealed class OnAllCoresTests
{
    private const int Many = 10_001;

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(Many)]
    public void Each_row_becomes_one_thing_in_the_same_place(int count)
    {
        int[] rows = [.. Enumerable.Range(0, count)];

        OnAllCores.Make(rows, row => row * 2).ShouldBe(rows.Select(row => row * 2));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(Many)]
    public void Each_index_comes_once(int count)
    {
        var times = new int[count];

        OnAllCores.Each(count, i => Interlocked.Increment(ref times[i]));

        times.ShouldAllBe(time => time == 1);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(Many)]
    public void An_error_is_the_one_that_was_thrown_however_many_threads_there_were(int count)
    {
        var problem = Should.Throw<InvalidDataException>(() => OnAllCores.Each(count, i =>
        {
            if (i == count - 1) throw new InvalidDataException("the last one");
        }));

        problem.Message.ShouldBe("the last one");
    }

    [Fact]
    public void Of_two_things_each_is_made_and_the_error_of_either_is_told()
    {
        OnAllCores.Both(() => 1, () => "two").ShouldBe((1, "two"));
        Should.Throw<InvalidDataException>(() => OnAllCores.Both<int, string>(() => 1, () => throw new InvalidDataException("the other one")))
            .Message.ShouldBe("the other one");
    }
}
