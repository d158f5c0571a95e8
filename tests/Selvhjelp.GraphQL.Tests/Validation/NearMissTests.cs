using Selvhjelp.GraphQL.Validation;

namespace Selvhjelp.GraphQL.Tests.Validation;

public class NearMissTests
{
    [Theory]
    [InlineData("name", "name", 0)]
    [InlineData("name", "NAME", 1)]
    [InlineData("name", "nmae", 1)]
    [InlineData("name", "names", 1)]
    [InlineData("name", "nam", 1)]
    [InlineData("name", "fame", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    public void The_distance_counts_single_slips(string a, string b, int distance)
    {
        NearMiss.Distance(a, b).ShouldBe(distance);
        NearMiss.Distance(b, a).ShouldBe(distance);
    }

    [Fact]
    public void The_nearest_names_come_first_and_at_most_five()
    {
        NearMiss.Suggest("nmae", ["county", "names", "name", "game"]).ShouldBe(" Did you mean \"name\", \"game\" or \"names\"?");
        NearMiss.Suggest("a", ["b", "c", "d", "e", "f", "g"]).ShouldBe(" Did you mean \"b\", \"c\", \"d\", \"e\" or \"f\"?");
        NearMiss.Suggest("zzzz", ["name"]).ShouldBe("");
    }
}
