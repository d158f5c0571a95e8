namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.5.1.1 "Fragment Name Uniqueness".</summary>
public class FragmentNameUniquenessTests
{
    private const string Code = "UniqueFragmentNamesRule";

    [Theory]
    [InlineData("{ dog { ...A ...B } } fragment A on Dog { name } fragment B on Dog { nickname }")]
    [InlineData("query A { dog { ...A } } fragment A on Dog { name }")]
    public void Fragments_have_names_of_their_own(string document) => document.ShouldBeValid();

    [Fact]
    public void Each_further_one_is_held_against_the_first()
    {
        "{ dog { ...A } } fragment ↓A on Dog { name } fragment ↓A on Dog { nickname }".ShouldBreak(Code)[0].Message
            .ShouldBe("Two fragments are named \"A\".");
        "{ dog { ...A } } fragment ↓A on Dog { name } fragment ↓A on Cat { name } fragment ↓A on Dog { name }".ShouldBreak(Code, times: 2);
    }
}
