using System.Buffers;
using System.Text;
using System.Text.Json;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.GraphQL.Tests.Execution;

/// <summary>Of values with very many problems no more is looked at than what is told: a request can hold a hundred thousand.</summary>
public class InputBoundTests
{
    private const int Many = 5_000;

    private int parsed;

    [Fact]
    public async Task Of_a_literal_in_a_field_the_first_problem_is_looked_for()
    {
        var response = await Run($$"""{ count(in: { days: [{{Repeat(" ")}}] }) }""");
        Messages(response).ShouldBe(["Query.count(in:).days[0]: Day must be a day, not \"no\"."]);
        // Once to find that the value does not fit, and once to say why; when the field is planned, and when it runs.
        parsed.ShouldBe(2 * 2);
    }

    [Fact]
    public async Task Of_a_literal_in_a_default_value_as_many_problems_are_looked_for_as_are_told()
        => AsManyAsAreTold(await Run($$"""query($x: In = { days: [{{Repeat(" ")}}] }) { count(in: $x) }"""));

    [Theory]
    [InlineData("{\"days\":[", ",", "]}")]
    [InlineData("{\"more\":[{\"days\":", "},{\"days\":", "}]}")]
    public async Task Of_a_variable_as_many_problems_are_looked_for_as_are_told(string before, string between, string after)
        => AsManyAsAreTold(await Run("query($x: In) { count(in: $x) }", $$"""{"x":{{before}}{{Repeat(between)}}{{after}}}"""));

    [Fact]
    public async Task Unknown_fields_of_a_variable_are_told_up_to_the_bound_too()
    {
        var fields = string.Join(',', Enumerable.Range(0, Many).Select(i => $"\"unknown{i}\":1"));
        var messages = Messages(await Run("query($x: In, $y: In) { count(in: $x) b: count(in: $y) }", $$$"""{"x":{"more":[{{{{fields}}}}]},"y":{"days":["no"]}}"""));
        messages.Length.ShouldBe(51);
        messages[0].ShouldBe("$x.more[0]: In has no field unknown0. Did you mean \"unknown\"?");
        messages[^1].ShouldBe("The variables have more than 50 errors. The rest is not shown.");
        // What comes after the bound is coerced, and not looked into.
        parsed.ShouldBe(1);
    }

    [Fact]
    public async Task Problems_of_several_variables_are_counted_together()
    {
        var (x, y) = (Repeat(",", 30), Repeat(",", 30));
        var messages = Messages(await Run("query($x: In, $y: In) { count(in: $x) b: count(in: $y) }", $$$"""{"x":{"days":[{{{x}}}]},"y":{"days":[{{{y}}}]}}"""));
        messages.Length.ShouldBe(51);
        messages[29].ShouldBe("$x.days[29]: Day must be a day, not \"no\".");
        messages[49].ShouldBe("$y.days[19]: Day must be a day, not \"no\".");
        messages[50].ShouldStartWith("The variables have more than 50 errors.");
        parsed.ShouldBe(1 + 30 + 1 + 21);
    }

    private void AsManyAsAreTold(string response)
    {
        var messages = Messages(response);
        messages.Length.ShouldBe(51);
        messages[49].ShouldEndWith("Day must be a day, not \"no\".");
        messages[50].ShouldBe("The variables have more than 50 errors. The rest is not shown.");
        // Once to find that the value does not fit, then fifty that are told and one that is more.
        parsed.ShouldBe(1 + 51);
    }

    private static string Repeat(string between, int count = Many) => string.Join(between, Enumerable.Repeat("\"no\"", count));

    private static string?[] Messages(string response)
        => [.. JsonElement.Parse(response).GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("message").GetString())];

    private async Task<string> Run(string query, string? variables = null)
    {
        var schema = new SchemaBuilder("scalar Day input In { days: [Day!] more: [In!] unknown: Int } type Query { count(in: In): Int }")
            .Bind<In>("In").Bind<Root>("Query").Scalar("Day", Parse, (_, output) => output.WriteString("")).Build();
        var engine = new GraphQLEngine(schema, new GraphQLOptions { ValidatesDocuments = false });
        var output = new ArrayBufferWriter<byte>();
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(query), new Root()) { Variables = Encoding.UTF8.GetBytes(variables ?? "") };
        await engine.ExecuteAsync(request, output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private DateOnly Parse(string text)
    {
        parsed++;
        throw new FormatException("Day must be a day.");
    }

    private sealed record In(IReadOnlyList<DateOnly>? Days, IReadOnlyList<In>? More, int? Unknown);

    private sealed class Root
    {
        public int? Count(In? @in) => @in?.Unknown;
    }
}
