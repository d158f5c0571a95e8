using System.Text.Json;

namespace Selvhjelp.Conformance.Tests;

/// <summary>What the comparison sees, and what it looks past: if it saw too little, the engine would seem better than it is.</summary>
public class AnswerComparisonTests
{
    private const string Broken = """{"ok":false,"errors":[{"message":"theirs","locations":[{"line":1,"column":2},{"line":3,"column":4}],"extensions":{"code":"ARule"}}]}""";

    [Theory]
    [InlineData("validate", Broken, """{"ok":false,"errors":[{"message":"ours","locations":[{"line":1,"column":2},{"line":3,"column":4}],"extensions":{"code":"ARule"}}]}""")]
    [InlineData("schema", Broken, """{"ok":false,"errors":[{"message":"ours","locations":[{"line":1,"column":2},{"line":3,"column":4}]}]}""")]
    [InlineData("execute", """{"ok":true,"errors":[],"data":{"a":1,"b":[null,"x"]}}""", """{"ok":true,"errors":[],"data":{"a":1.0,"b":[null,"x"]}}""")]
    [InlineData("print", """{"ok":true,"errors":[],"text":"scalar A\n\nscalar B"}""", """{"ok":true,"errors":[],"text":"scalar B\n\nscalar A"}""")]
    public void Answers_that_mean_the_same_are_the_same(string operation, string theirs, string ours) => Differences(operation, theirs, ours).ShouldBeEmpty();

    [Theory]
    [InlineData("validate", Broken, """{"ok":true,"errors":[]}""", "the reference refuses it")]
    [InlineData("validate", """{"ok":true,"errors":[]}""", Broken, "the reference accepts it")]
    [InlineData("validate", Broken, """{"ok":false,"errors":[{"message":"ours","locations":[{"line":3,"column":4},{"line":1,"column":2}],"extensions":{"code":"ARule"}}]}""",
        "only the engine reports ARule at [3:4 1:2]: ours")]
    [InlineData("validate", Broken, """{"ok":false,"errors":[{"message":"ours","locations":[{"line":1,"column":2},{"line":3,"column":4}],"extensions":{"code":"Other"}}]}""",
        "only the reference reports ARule at [1:2 3:4]")]
    [InlineData("execute", """{"ok":false,"errors":[{"message":"m","path":["a",0]}],"data":null}""", """{"ok":false,"errors":[{"message":"m","path":["a",1]}],"data":null}""",
        "only the engine reports an error at [] in a.1: m")]
    [InlineData("execute", """{"ok":true,"errors":[],"data":{"a":1,"b":2}}""", """{"ok":true,"errors":[],"data":{"b":2,"a":1}}""", "data: at : members a b / b a")]
    [InlineData("execute", """{"ok":true,"errors":[],"data":{"a":[1,"1"]}}""", """{"ok":true,"errors":[],"data":{"a":[1,1]}}""", "data: at .a.1: \"1\" / 1")]
    [InlineData("execute", """{"ok":true,"errors":[],"data":null}""", """{"ok":true,"errors":[]}""", "only the reference has data")]
    [InlineData("parse", """{"ok":true,"errors":[],"text":"{ a }"}""", """{"ok":true,"errors":[],"text":"{ b }"}""", "the texts differ from character 2: …{ a } / …{ b }")]
    [InlineData("print", """{"ok":true,"errors":[],"text":"scalar A"}""", """{"ok":true,"errors":[],"text":"scalar B"}""", "the texts differ from character 7: …scalar A / …scalar B")]
    public void Answers_that_do_not_are_told_apart(string operation, string theirs, string ours, string difference) =>
        Differences(operation, theirs, ours).ShouldContain(difference);

    [Fact]
    public void An_error_that_is_reported_twice_is_not_the_same_as_once()
    {
        var twice = Broken.Replace("\"errors\":[", "\"errors\":[" + Broken[Broken.IndexOf("{\"message", StringComparison.Ordinal)..^2] + ",");

        Differences("validate", Broken, twice).ShouldHaveSingleItem().ShouldStartWith("only the engine reports ARule at [1:2 3:4]");
    }

    [Fact]
    public void A_case_is_the_same_when_it_is_made_alone()
    {
        const int Alone = 57;
        using var many = new Oracle(new RunSettings("again", 0, Alone + 3, null, null), 1, 1);
        using var one = new Oracle(new RunSettings("again", Alone, 1, null, null), 1, 1);

        one.Lines().ToList().ShouldHaveSingleItem().ShouldBe(many.Lines().ElementAt(Alone));
    }

    private static List<string> Differences(string operation, string theirs, string ours)
    {
        using var expected = JsonDocument.Parse(theirs);
        using var actual = JsonDocument.Parse(ours);
        return AnswerComparison.Differences(operation, expected.RootElement, actual.RootElement);
    }
}
