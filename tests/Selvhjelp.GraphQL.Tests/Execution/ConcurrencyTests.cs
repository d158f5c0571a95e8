namespace Selvhjelp.GraphQL.Tests.Execution;

public class ConcurrencyTests
{
    [Fact]
    public async Task Many_requests_at_once_plan_and_answer_as_one_alone()
    {
        // Every run meets a fresh engine, so that all its requests race to plan the same selections for the same types.
        const string Query = """
            query($a: Boolean!) {
              things { __typename ... on Item { title @include(if: $a) } ... on Book { similar { __typename id ... on Book { authors { books { id } } } } } }
              later(text: "x") book(id: 1) { broken needed { missing } }
            }
            """;
        string[] variables = ["""{"a":true}""", """{"a":false}"""];
        var expected = new[] { await Run.Query(Query, variables[0]), await Run.Query(Query, variables[1]) };
        expected[0].ShouldNotBe(expected[1]);
        for (var round = 0; round < 10; round++)
        {
            var engine = Bookshop.Engine();
            var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => Run.Query(Query, variables[i % 2], engine: engine))));
            for (var i = 0; i < answers.Length; i++) answers[i].ShouldBe(expected[i % 2]);
        }
    }
}
