namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>Section 5.8.1 "Variable Uniqueness".</summary>
public class VariableUniquenessTests
{
    private const string Code = "UniqueVariableNamesRule";

    [Fact]
    public void Operations_may_each_define_a_variable_of_one_name() =>
        "query A($a: Int) { arguments { int(of: $a) } } query B($a: Int) { arguments { int(of: $a) } }".ShouldBeValid();

    [Fact]
    public void One_error_names_all_the_places_of_a_variable()
    {
        "query ($↓a: Int, $b: Int, $↓a: String, $↓a: Int) { dog { name } }".ShouldBreak(Code)[0].Message
            .ShouldBe("The variable \"$a\" is defined more than once.");
        "query ($↓a: Int, $↓b: Int, $↓a: Int, $↓b: Int) { dog { name } }".ShouldBreak(Code, times: 2);
    }
}
