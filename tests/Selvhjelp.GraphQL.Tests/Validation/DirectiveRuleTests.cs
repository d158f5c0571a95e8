namespace Selvhjelp.GraphQL.Tests.Validation;

/// <summary>Section 5.7 "Directives".</summary>
public class DirectiveRuleTests
{
    [Fact]
    public void Directives_are_defined_and_stand_where_they_may()
    {
        "query A($a: Int @again) @onQuery { dog @skip(if: false) { ...F @again ... @again { name @onField(must: $a) } } } fragment F on Dog @again { name }"
            .ShouldKeep("KnownDirectivesRule");

        "{ dog ↓@inclde(if: true) { name ↓@nothing } }".ShouldBreak("KnownDirectivesRule", times: 2).Select(error => error.Message).ShouldBe(
        [
            "There is no directive \"@inclde\". Did you mean \"@include\"?",
            "There is no directive \"@nothing\".",
        ]);
        "query ↓@skip(if: true) { dog { name } }".ShouldBreak("KnownDirectivesRule")[0].Message
            .ShouldBe("The directive \"@skip\" cannot stand on QUERY, only on FIELD, FRAGMENT_SPREAD, INLINE_FRAGMENT.");
        "subscription ↓@onQuery { newMessage { body } }".ShouldBreak("KnownDirectivesRule");
        "query ($a: Int ↓@onQuery) { dog ↓@onQuery { ...F ↓@onQuery ... ↓@onQuery { name } } } fragment F on Dog ↓@onQuery { name }"
            .ShouldBreak("KnownDirectivesRule", times: 5);
    }

    [Fact]
    public void A_directive_stands_once_in_a_place_unless_it_is_repeatable()
    {
        "{ dog @skip(if: false) @include(if: true) { name @again @again nickname @skip(if: true) } }".ShouldBeValid();
        "{ dog { name @unknown @unknown } }".ShouldKeep("UniqueDirectivesPerLocationRule");

        "{ dog { name ↓@skip(if: true) @again ↓@skip(if: false) } }".ShouldBreak("UniqueDirectivesPerLocationRule")[0].Message
            .ShouldBe("The directive \"@skip\" can be used only once in one place.");
        "query ↓@onQuery ↓@onQuery ↓@onQuery { dog { name } }".ShouldBreak("UniqueDirectivesPerLocationRule", times: 2);
    }
}
