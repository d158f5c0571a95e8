using Selvhjelp.Api.Tests.Graph;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Tests.Text;

public sealed class GlobalIdTests
{
    [Fact]
    public void An_id_is_read_as_the_kind_and_key_that_it_was_made_of() =>
        GlobalId.Read(GlobalId.Of("ContactPoint", "cp-alvdal")).ShouldBe(("ContactPoint", "cp-alvdal"));

    [Theory]
    [InlineData("")]
    [InlineData("cp-alvdal")]
    [InlineData("*")]
    [InlineData("Q29udGFjdFBvaW50")]
    public void What_is_no_id_is_read_as_nothing(string text) => GlobalId.Read(text).ShouldBeNull();

    [Fact]
    public void Every_object_is_found_by_its_id_and_by_no_other_spelling_of_it()
    {
        foreach (var node in SeedGraph.Current.AllNodes())
        {
            SeedGraph.Current.Node(node.Id).ShouldBe(node);
            SeedGraph.Current.Node(node.Id + "=").ShouldBeNull();
            SeedGraph.Current.Node(node.Id + " ").ShouldBeNull();
        }
    }
}
