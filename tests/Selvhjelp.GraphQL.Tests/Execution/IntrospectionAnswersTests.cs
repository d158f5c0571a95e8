using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Execution.Planning;

namespace Selvhjelp.GraphQL.Tests.Execution;

public class IntrospectionAnswersTests
{
    [Fact]
    public async Task What_is_asked_about_the_schema_again_is_answered_the_same_from_what_was_kept()
    {
        var engine = Bookshop.Engine();
        const string Query = """{ __schema { queryType { name } } other: __type(name: "Genre") { kind } __typename }""";
        const string Answer = """{"data":{"__schema":{"queryType":{"name":"Query"}},"other":{"kind":"ENUM"},"__typename":"Query"}}""";
        var kept = engine.Prepare(System.Text.Encoding.UTF8.GetBytes(Query), null, out _)!.Plan(default);
        engine.Schema.IntrospectionAnswers.Find(kept).ShouldBeNull();
        (await Run.Query(Query, engine: engine)).ShouldBe(Answer);
        System.Text.Encoding.UTF8.GetString(engine.Schema.IntrospectionAnswers.Find(kept)!).ShouldBe(Answer);
        (await Run.Query(Query, engine: engine)).ShouldBe(Answer);
    }

    [Theory]
    [InlineData("query Q($all: Boolean) { __type(name: \"Genre\") { enumValues(includeDeprecated: $all) { name } } }")]
    [InlineData("query Q($all: Boolean!) { __typename @include(if: $all) }")]
    [InlineData("{ __typename count }")]
    public void What_depends_on_variables_or_data_is_not_kept(string query)
        => Bookshop.Engine().Prepare(System.Text.Encoding.UTF8.GetBytes(query), null, out _)!.Plan(new ConditionMask(1, 0)).Answers.ShouldBeNull();

    [Fact]
    public void What_will_not_be_found_again_is_not_kept()
    {
        var query = "{ __typename } #" + new string('x', 100);
        Bookshop.Engine(new GraphQLOptions { MaxCachedDocumentBytes = 100 }).Prepare(System.Text.Encoding.UTF8.GetBytes(query), null, out _)!.Plan(default).Answers.ShouldBeNull();
        Bookshop.Engine().Prepare(System.Text.Encoding.UTF8.GetBytes(query), null, out _)!.Plan(default).Answers.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_kept_answer_is_held_against_the_limit_of_each_engine()
    {
        var wide = Bookshop.Engine();
        const string Query = "{ __schema { types { name } } }";
        var plain = await Run.Query(Query, engine: wide);
        var narrow = new GraphQLEngine(wide.Schema, new GraphQLOptions { MaxResponseBytes = plain.Length - 1 });
        (await Run.Query(Query, engine: narrow)).ShouldContain("LIMIT_EXCEEDED");
        (await Run.Query(Query, engine: narrow)).ShouldContain("LIMIT_EXCEEDED");
    }

    [Fact]
    public void Ever_new_answers_drive_out_the_oldest_and_large_ones_are_not_kept()
    {
        var answers = new IntrospectionAnswers();
        ObjectPlan[] plans = [.. Enumerable.Range(0, IntrospectionAnswers.Kept + 1).Select(_ => new ObjectPlan([]))];
        foreach (var plan in plans) answers.Keep(plan, "{}"u8);
        answers.Find(plans[0]).ShouldBeNull();
        plans.Count(plan => answers.Find(plan) is not null).ShouldBe(IntrospectionAnswers.Kept);
        var large = new ObjectPlan([]);
        answers.Keep(large, new byte[IntrospectionAnswers.Largest + 1]);
        answers.Find(large).ShouldBeNull();
    }
}
