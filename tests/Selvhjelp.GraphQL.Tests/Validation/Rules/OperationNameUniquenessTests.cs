namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.2.2.1 "Operation Name Uniqueness".</summary>
public class OperationNameUniquenessTests
{
    private const string Code = "UniqueOperationNamesRule";

    [Theory]
    [InlineData("query A { dog { name } } query B { dog { name } }")]
    [InlineData("query A { dog { ...A } } fragment A on Dog { name }")]
    [InlineData("query a { dog { name } } query A { dog { name } }")]
    public void Operations_have_names_of_their_own(string document) => document.ShouldBeValid();

    [Fact]
    public void Two_of_one_name_are_an_error_whatever_their_kind()
    {
        "query ↓A { dog { name } } query ↓A { dog { owner { name } } }".ShouldBreak(Code)[0].Message.ShouldBe("Two operations are named \"A\".");
        "query ↓A { dog { name } } subscription ↓A { newMessage { body } }".ShouldBreak(Code);
    }

    [Fact]
    public void Each_further_one_is_held_against_the_first()
    {
        var errors = "query ↓A { dog { name } } query ↓A { dog { name } } query ↓A { dog { name } }".ShouldBreak(Code, times: 2);

        errors[1].Locations.Select(place => place.Column).ShouldBe([7, 57]);
    }
}
