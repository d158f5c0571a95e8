namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.5.2.2 "Fragment Spreads Must Not Form Cycles".</summary>
public class FragmentSpreadsMustNotFormCyclesTests
{
    private const string Code = "NoFragmentCyclesRule";

    [Fact]
    public void Fragments_may_be_spread_more_than_once() =>
        "{ dog { ...A ...B ...A } } fragment A on Dog { ...C } fragment B on Dog { ...C } fragment C on Dog { name }".ShouldBeValid();

    [Theory]
    [InlineData("fragment A on Dog { name ↓...A }", "The fragment \"A\" contains itself.")]
    [InlineData("fragment A on Dog { mother { ... { ↓...A } } }", "The fragment \"A\" contains itself.")]
    [InlineData("fragment A on Dog { mother { ↓...B } } fragment B on Dog { ↓...A }", "The fragment \"A\" contains itself through \"B\".")]
    [InlineData("fragment A on Dog { mother { ↓...B } } fragment B on Dog { ↓...C } fragment C on Dog { ... on Dog { ↓...A } }",
        "The fragment \"A\" contains itself through \"B\", \"C\".")]
    public void But_not_inside_themselves(string document, string message) => document.ShouldBreak(Code)[0].Message.ShouldBe(message);

    [Fact]
    public void Each_cycle_is_an_error() =>
        "fragment A on Dog { ↓...B ↓...C } fragment B on Dog { ↓...A } fragment C on Dog { ↓...A }".ShouldBreak(Code, times: 2);

    [Fact]
    public void The_places_follow_the_cycle() => "fragment B on Dog { ↓...A } fragment A on Dog { ↓...B }".ShouldBreak(Code)[0].Locations
        .Select(place => place.Column).ShouldBe([21, 48]);

    [Fact]
    public void A_fragment_that_does_not_exist_ends_the_way() => "fragment A on Dog { ...Unknown }".ShouldKeep(Code);
}
