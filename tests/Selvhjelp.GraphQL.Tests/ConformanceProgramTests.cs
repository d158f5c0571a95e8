using System.Text;
using System.Text.Json;
using Selvhjelp.Conformance;

namespace Selvhjelp.GraphQL.Tests;

/// <summary>The program that answers lines, so that the engine can be held against others.</summary>
public class ConformanceProgramTests
{
    [Theory]
    [InlineData("""{"id":1,"op":"parse","document":"{a(b:\"å\ud83d\ude00\")}"}""", """{"id":1,"ok":true,"errors":[],"text":"{\n  a(b: \"å😀\")\n}"}""")]
    [InlineData("""{"id":"x","op":"print","sdl":"type Query{a:Int} extend type Query{b:Int}"}""",
        """{"id":"x","ok":true,"errors":[],"text":"type Query {\n  a: Int\n  b: Int\n}"}""")]
    [InlineData("""{"id":[2],"op":"validate","sdl":"type Query{a:Int}","document":"{a{b}c}","rules":["FieldsOnCorrectTypeRule"]}""",
        """{"id":[2],"ok":false,"errors":[{"message":"The type \"Query\" has no field \"c\". Did you mean \"a\"?","locations":[{"line":1,"column":6}],"extensions":{"code":"FieldsOnCorrectTypeRule"}}]}""")]
    [InlineData("""{"id":[2],"op":"validate","sdl":"type Query{a:Int}","document":"{a{b}c}","rules":["NoSuchRule"]}""",
        """{"id":[2],"ok":false,"errors":[{"message":"There is no rule \"NoSuchRule\"."}]}""")]
    [InlineData("""{"id":3,"op":"schema","sdl":"type Query"}""",
        """{"id":3,"ok":false,"errors":[{"message":"Query: has no fields.","locations":[{"line":1,"column":1}]}]}""")]
    [InlineData("""{"id":5,"op":"coordinate","sdl":"type Query{a(b:Int):Int}","coordinate":"Query.a(b:)"}""",
        """{"id":5,"ok":true,"errors":[],"data":{"kind":"FieldArgument","name":"b"}}""")]
    [InlineData("""{"id":5,"op":"coordinate","sdl":"type Query{a(b:Int):Int}","coordinate":"Query.b"}""", """{"id":5,"ok":true,"errors":[],"data":null}""")]
    [InlineData("""{"id":5,"op":"coordinate","sdl":"type Query{a(b:Int):Int}","coordinate":"Query.b(b:)"}""",
        """{"id":5,"ok":false,"errors":[{"message":"Query.b(b:): The type \"Query\" has no field \"b\". Did you mean \"a\"?"}]}""")]
    [InlineData("""{"id":4,"op":"execute","sdl":"type Query{a:[Int!]}","document":"query($x:Int){a b:a @skip(if:$x)}","variables":{"x":1},"data":{"a":[1,null],"b":[]}}""",
        """{"id":4,"ok":false,"errors":[{"message":"Query.a is never null, but there was no value.","locations":[{"line":1,"column":15}],"path":["a",1],"extensions":{"code":"NULL_IN_NON_NULL"}}],"data":{"a":null,"b":[]}}""")]
    public void A_line_is_answered_by_a_line(string line, string answer) => Normal(Run(line).ShouldHaveSingleItem()).ShouldBe(Normal(answer));

    [Fact]
    public void A_line_that_is_rubbish_gets_an_answer_and_those_after_it_do_too()
    {
        var answers = Run("rubbish\n\n[]\r\n{\"id\":1}\n{\"id\":2,\"op\":\"dance\"}\n{\"id\":3,\"op\":\"parse\"}\n{\"id\":4,\"op\":\"parse\",\"document\":\"{ a( }\"}\n{\"id\":5,\"op\":\"parse\",\"document\":\"{a}\"}");

        answers.Select(answer => JsonElement.Parse(answer).GetProperty("ok").GetBoolean()).ShouldBe([false, false, false, false, false, false, true]);
        answers[^1].ShouldStartWith("{\"id\":5,");
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_for_the_parser_to_refuse()
    {
        var error = JsonElement.Parse(Run("""{"id":1,"op":"parse","document":"{ a } # \ud800"}""")[0]).GetProperty("errors")[0];

        error.GetProperty("locations")[0].GetProperty("column").GetInt32().ShouldBe(9);
    }

    [Fact]
    public void The_answer_to_a_line_comes_before_the_next_line_is_read()
    {
        var output = new MemoryStream();
        var lengths = new List<long>();
        LineLoop.Run(new OneByOne(["{\"op\":\"parse\",\"document\":\"{a}\"}\n", "{\"op\":\"parse\",\"document\":\"{b}\"}\n"], () => lengths.Add(output.Length)), output);

        lengths.Count.ShouldBe(3);
        lengths[0].ShouldBe(0);
        lengths[1].ShouldBeGreaterThan(0);
        lengths[2].ShouldBe(2 * lengths[1]);
    }

    [Fact]
    public void Introspection_answers_all_that_there_is()
    {
        var answer = JsonElement.Parse(Run("""{"op":"introspect","sdl":"\"d\" schema { query: Q } type Q { a(b: Int! = 1 @deprecated): S } scalar S @specifiedBy(url: \"u\") input O @oneOf { a: Int }"}""")[0]);

        var schema = answer.GetProperty("data").GetProperty("__schema");
        schema.GetProperty("description").GetString().ShouldBe("d");
        var types = schema.GetProperty("types").EnumerateArray().ToDictionary(type => type.GetProperty("name").GetString()!);
        types["S"].GetProperty("specifiedByURL").GetString().ShouldBe("u");
        types["O"].GetProperty("isOneOf").GetBoolean().ShouldBeTrue();
        types["Q"].GetProperty("fields")[0].GetProperty("args")[0].GetProperty("deprecationReason").GetString().ShouldBe("No longer supported");
    }

    private static string[] Run(string lines)
    {
        var output = new MemoryStream();
        LineLoop.Run(new MemoryStream(Encoding.UTF8.GetBytes(lines)), output);
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>JSON without the freedom to escape.</summary>
    private static string Normal(string json) => JsonSerializer.Serialize(JsonElement.Parse(json));

    /// <summary>An input that gives one line at a time, and tells when it is asked for the next.</summary>
    private sealed class OneByOne(IReadOnlyList<string> lines, Action asked) : MemoryStream
    {
        private int given;

        public override int Read(byte[] buffer, int offset, int count)
        {
            asked();
            return given == lines.Count ? 0 : Encoding.UTF8.GetBytes(lines[given++], buffer.AsSpan(offset, count));
        }
    }
}
