using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Validation;

namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.3.2 "Field Selection Merging".</summary>
public class FieldSelectionMergingTests
{
    private const string Code = "OverlappingFieldsCanBeMergedRule";

    [Theory]
    [InlineData("{ dog { name name } }")]
    [InlineData("{ dog { otherName: name otherName: name } }")]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: SIT) } }")]
    [InlineData("query ($c: DogCommand!) { dog { doesKnowCommand(dogCommand: $c) doesKnowCommand(dogCommand: $c) } }")]
    [InlineData("{ arguments { multiple(x: 1, y: 2) multiple(y: 2, x: 1) complex(of: {required: true, name: \"a\"}) complex(of: {name: \"a\", required: true}) } }")]
    [InlineData("{ dog { a: barkVolume b: barkVolume } }")]
    [InlineData("{ dog { name @skip(if: true) name @include(if: true) } }")]
    [InlineData("{ pet { ... on Dog { volume: name(surname: true) } ... on Cat { volume: name } } }")]
    [InlineData("{ pet { ... on Dog { doesKnowCommand(dogCommand: SIT) } ... on Cat { doesKnowCommand(catCommand: JUMP) } } }")]
    [InlineData("{ dog { mother { name } } dog { mother { barkVolume } ...F } } fragment F on Dog { mother { barkVolume nickname } }")]
    [InlineData("{ pet { ... on Dog { owner { a: name } } ... on Cat { owner { a: name(surname: true) } } } }")]
    public void Fields_that_are_alike_merge(string document) => document.ShouldBeValid();

    [Theory]
    [InlineData("{ dog { ↓name: nickname ↓name } }", "\"nickname\" and \"name\" are different fields")]
    [InlineData("{ dog { ↓doesKnowCommand(dogCommand: SIT) ↓doesKnowCommand(dogCommand: HEEL) } }", "they have different arguments")]
    [InlineData("{ dog { ↓name ↓name(surname: true) } }", "they have different arguments")]
    [InlineData("{ arguments { ↓string(of: \"a\") ↓string(of: \"\"\"a\"\"\") } }", "they have different arguments")]
    [InlineData("{ arguments { ↓ints(of: [1, 2]) ↓ints(of: [2, 1]) } }", "they have different arguments")]
    [InlineData("query ($a: Int, $b: Int) { arguments { ↓int(of: $a) ↓int(of: $b) } }", "they have different arguments")]
    [InlineData("{ pet { ... on Dog { ↓x: nickname } ... on Pet { ↓x: name } } }", "\"nickname\" and \"name\" are different fields")]
    [InlineData("{ pet { ... on Dog { ↓barkVolume } ... on Cat { ↓barkVolume } } }", "they are of the types \"Int\" and \"String\"")]
    [InlineData("{ pet { ... on Dog { ↓x: nickname } ... on Cat { ↓x: nickname } } }", "they are of the types \"String\" and \"String!\"")]
    [InlineData("{ catOrDog { ... on Dog { ↓x: barkVolume } ... on Cat { ↓x: owner { name } } } }", "they are of the types \"Int\" and \"Cat\"")]
    [InlineData("{ ↓dog { ↓x: name } ↓dog { ↓x: nickname } }", "their subfields \"x\" differ, \"name\" and \"nickname\" are different fields")]
    [InlineData("{ dog { ...A ...B } } fragment A on Dog { ↓x: name } fragment B on Dog { ↓x: nickname }", "are different fields")]
    [InlineData("{ dog { ↓x: name ...A } } fragment A on Dog { ...B } fragment B on Dog { ↓x: nickname }", "are different fields")]
    [InlineData("{ ↓x: dog { name } ↓x: cat { name } }", "\"dog\" and \"cat\" are different fields")]
    [InlineData("query ($c: DogCommand!) { dog { ↓doesKnowCommand(dogCommand: SIT) ↓doesKnowCommand(dogCommand: $c) } }", "they have different arguments")]
    [InlineData("{ dog { ↓isHouseTrained(atOtherHomes: true) ↓isHouseTrained } }", "they have different arguments")]
    [InlineData("{ pet { ... on Dog { ↓v: barkVolume } ... on Cat { ↓v: nickname } } }", "they are of the types \"Int\" and \"String!\"")]
    [InlineData("{ arguments { ↓anything(of: {a: 1, b: [$x]}) ↓anything(of: {b: [$y], a: 1}) } }", "they have different arguments")]
    [InlineData("{ dog { ↓name ↓name @stream } }", "at least one of them is streamed")]
    [InlineData("{ dog { ↓name @stream(if: true) ↓name @stream(if: true) } }", "at least one of them is streamed")]
    public void Fields_that_differ_do_not_merge(string document, string reason) =>
        document.ShouldBreak(Code)[0].Message.ShouldContain(reason);

    [Fact]
    public void The_message_says_which_key_why_and_what_to_do() =>
        "{ dog { ↓name: nickname ↓name } }".ShouldBreak(Code)[0].Message.ShouldBe(
            "The fields with the response key \"name\" cannot be merged: \"nickname\" and \"name\" are different fields. If both are wanted, give them aliases.");

    [Fact]
    public void A_conflict_inside_two_fields_names_all_its_places_in_order()
    {
        var error = "{ ↓dog { ↓mother { ↓x: name } } ↓dog { ↓mother { ↓x: nickname } } }".ShouldBreak(Code)[0];

        error.Locations.Select(place => place.Column).ShouldBe([3, 9, 18, 30, 36, 45]);
    }

    [Fact]
    public void Each_pair_in_conflict_is_an_error() =>
        "{ dog { ↓x: name ↓x: nickname ↓x: barkVolume } }".ShouldBreak(Code, times: 3);

    [Fact]
    public void Fragments_that_spread_each_other_are_compared_to_the_end()
    {
        "{ dog { ...A } } fragment A on Dog { name mother { ...B } } fragment B on Dog { name mother { ...A } }".ShouldKeep(Code);
        "{ dog { ...A } } fragment A on Dog { ↓x: name ...B } fragment B on Dog { ↓x: nickname ...A }".ShouldBreak(Code, times: 2);
    }

    [Fact]
    public void A_long_chain_of_fragments_is_answered()
    {
        const int Length = 1500;
        var chain = string.Concat(Enumerable.Range(0, Length).Select(i => $" fragment F{i} on Dog {{ mother {{ ...F{i + 1} }} }}"));
        var document = $"{{ dog {{ ...F0 mother {{ ...F1 }} }} }}{chain} fragment F{Length} on Dog {{ name }}";

        // Whether it is checked to the end or given up depends on the stack; it must not run out of it.
        DocumentValidator.Validate(Rule.Schema, Parser.Parse(document, ParserLimits.TypeSystem), document)
            .ShouldAllBe(error => error.Code == "ValidationAborted");
    }

    [Fact]
    public void A_document_made_to_be_slow_is_given_up()
    {
        var document = "{ dog { " + string.Concat(Enumerable.Repeat("name(surname: true) ", 2000)) + "} }";

        DocumentValidator.Validate(Rule.Schema, Parser.Parse(document, ParserLimits.TypeSystem), document)
            .ShouldHaveSingleItem().Code.ShouldBe("ValidationAborted");
    }
}
