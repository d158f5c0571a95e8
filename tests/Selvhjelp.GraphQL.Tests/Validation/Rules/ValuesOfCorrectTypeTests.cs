namespace Selvhjelp.GraphQL.Tests.Validation.Rules;

/// <summary>
/// Section 5.6.1 "Values of Correct Type", with 5.6.2 "Input Object Field Names" and 5.6.4 "Input Object Required Fields", which the reference implementation
/// checks by the same rule.
/// </summary>
public class ValuesOfCorrectTypeTests
{
    private const string Code = "ValuesOfCorrectTypeRule";

    [Theory]
    [InlineData("int(of: 1)")]
    [InlineData("int(of: -2147483648)")]
    [InlineData("int(of: null)")]
    [InlineData("float(of: 1)")]
    [InlineData("float(of: 1.5e-3)")]
    [InlineData("string(of: \"a\")")]
    [InlineData("string(of: \"\"\"a\"\"\")")]
    [InlineData("boolean(of: true)")]
    [InlineData("id(of: 1)")]
    [InlineData("id(of: \"a\")")]
    [InlineData("command(of: SIT)")]
    [InlineData("anything(of: 1)")]
    [InlineData("anything(of: \"a\")")]
    [InlineData("ints(of: [])")]
    [InlineData("ints(of: [1, 2])")]
    [InlineData("ints(of: 1)")]
    [InlineData("booleanList(of: [true, null])")]
    [InlineData("complex(of: {required: true})")]
    [InlineData("complex(of: {required: true, name: null, list: 1, inner: {required: false}})")]
    [InlineData("oneOf(of: {a: \"x\"})")]
    [InlineData("oneOf(of: {c: [1]}, must: {b: 1})")]
    [InlineData("anything(of: {a: [RED, null, 1.5], b: {c: true}})")]
    [InlineData("id(of: 12345678901234567890)")]
    [InlineData("float(of: -0)")]
    [InlineData("complex(of: null)")]
    public void Values_of_the_right_type_are_valid(string field) => $"{{ arguments {{ {field} }} }}".ShouldBeValid();

    [Theory]
    [InlineData("int(of: ↓\"1\")")]
    [InlineData("int(of: ↓1.0)")]
    [InlineData("int(of: ↓2147483648)")]
    [InlineData("int(of: ↓SIT)")]
    [InlineData("int(of: ↓[1])")]
    [InlineData("int(of: ↓{a: 1})")]
    [InlineData("int(of: ↓99999999999999999999)")]
    [InlineData("float(of: ↓true)")]
    [InlineData("string(of: ↓1.5)")]
    [InlineData("string(of: ↓[\"a\"])")]
    [InlineData("boolean(of: ↓TRUE)")]
    [InlineData("ints(of: ↓{a: 1})")]
    [InlineData("ints(of: [↓[1]])")]
    [InlineData("float(of: ↓\"1\")")]
    [InlineData("float(of: ↓1e999)")]
    [InlineData("string(of: ↓1)")]
    [InlineData("string(of: ↓BAR)")]
    [InlineData("boolean(of: ↓1)")]
    [InlineData("boolean(of: ↓\"true\")")]
    [InlineData("id(of: ↓1.5)")]
    [InlineData("id(of: ↓true)")]
    [InlineData("command(of: ↓\"SIT\")")]
    [InlineData("command(of: ↓JUMP)")]
    [InlineData("command(of: ↓1)")]
    [InlineData("nonNullBoolean(of: ↓null)")]
    [InlineData("ints(of: [1, ↓null])")]
    [InlineData("ints(of: [1, ↓\"2\"])")]
    [InlineData("ints(of: ↓\"2\")")]
    [InlineData("complex(of: ↓1)")]
    [InlineData("complex(of: ↓{})")]
    [InlineData("complex(of: {required: ↓null})")]
    [InlineData("complex(of: {required: true, defaulted: ↓null})")]
    [InlineData("complex(of: {required: true, ↓unknown: 1})")]
    [InlineData("complex(of: {required: true, inner: ↓{name: \"a\"}})")]
    [InlineData("complex(of: {required: true, list: [↓true]})")]
    [InlineData("oneOf(of: ↓{})")]
    [InlineData("oneOf(of: ↓{a: \"x\", b: 1})")]
    [InlineData("oneOf(of: ↓{a: null})")]
    [InlineData("oneOf(of: {a: ↓1})")]
    [InlineData("oneOf(of: {b: 1}, must: ↓{a: null})")]
    public void A_value_of_the_wrong_type_is_an_error_where_it_stands(string field) => $"{{ arguments {{ {field} }} }}".ShouldBreak(Code);

    [Theory]
    [InlineData("int(of: ↓\"1\")", "Arguments.int(of:): Int must be a whole number, not \"1\".")]
    [InlineData("command(of: ↓STI)", "Arguments.command(of:): STI is not a value of DogCommand. Did you mean \"SIT\"?")]
    [InlineData("command(of: ↓\"SIT\")", "Arguments.command(of:): \"SIT\" is not a value of DogCommand. An enum value is written without quotation marks: SIT.")]
    [InlineData("command(of: ↓\"STI\")", "Arguments.command(of:): \"STI\" is not a value of DogCommand. Did you mean \"SIT\"?")]
    [InlineData("oneOf(of: {a: \"x\", ↓zzzzzz: 1})", "Arguments.oneOf(of:): OneOf has no field zzzzzz. It has: a, b, c.")]
    [InlineData("nonNullBoolean(of: ↓null)", "Arguments.nonNullBoolean(of:): null is not a Boolean!.")]
    [InlineData("complex(of: ↓1)", "Arguments.complex(of:): Complex must be an object, not 1.")]
    [InlineData("complex(of: ↓{})", "Arguments.complex(of:).required: a Boolean! is needed.")]
    [InlineData("complex(of: {required: true, ↓nam: 1})", "Arguments.complex(of:): Complex has no field nam. Did you mean \"name\"?")]
    [InlineData("oneOf(of: ↓{a: \"x\", b: 1})", "Arguments.oneOf(of:): exactly one field of OneOf must be given, not 2.")]
    [InlineData("oneOf(of: ↓{a: null})", "Arguments.oneOf(of:): the field of OneOf that is given must not be null.")]
    [InlineData("complex(of: {required: true, list: [1, ↓true]})", "Arguments.complex(of:).list[1]: Int must be a whole number, not true.")]
    [InlineData("complex(of: {inner: {required: ↓null}, required: true})", "Arguments.complex(of:).inner.required: null is not a Boolean!.")]
    [InlineData("int(of: 1) @include(if: ↓1)", "@include(if:): Boolean must be true or false, not 1.")]
    [InlineData("int(of: 1) @skip(if: false) x: int(of: ↓true)", "Arguments.int(of:): Int must be a whole number, not true.")]
    public void The_message_says_what_was_expected_and_found(string field, string message) =>
        $"{{ arguments {{ {field} }} }}".ShouldBreak(Code)[0].Message.ShouldBe(message);

    [Theory]
    [InlineData("{ findDog(searchBy: {required: true}) { ...F @x(searchBy: ↓1) } } fragment F on Dog { name }", "@x(searchBy:): Complex must be an object, not 1.")]
    [InlineData("{ findDog { ... @x(searchBy: ↓1) { name } } }", "@x(searchBy:): Complex must be an object, not 1.")]
    [InlineData("{ dog { name(surname: true) @x(surname: ↓1) } }", "@x(surname:): Boolean must be true or false, not 1.")]
    [InlineData("{ dog { name @onField(must: ↓true) } }", "@onField(must:): Int must be a whole number, not true.")]
    [InlineData("{ dog @x { ... @include(if: true) { name(surname: ↓1) @x(surname: true) } } }", "Dog.name(surname:): Boolean must be true or false, not 1.")]
    [InlineData("{ dog { ...F @skip(if: true) name(surname: ↓1) } } fragment F on Dog { owner { name } }", "Dog.name(surname:): Boolean must be true or false, not 1.")]
    [InlineData("query ($a: Int = 1 @x(b: 1), $b: Int = ↓true) { dog { name } }", "$b: Int must be a whole number, not true.")]
    [InlineData("query ($a: Int = 1 @x) @x(b: 1) { dog { name(surname: ↓1) } }", "Dog.name(surname:): Boolean must be true or false, not 1.")]
    public void The_argument_of_a_directive_is_named_as_its_and_that_of_a_field_as_the_field_s(string document, string message) =>
        document.ShouldBreak(Code)[0].Message.ShouldBe(message);

    [Fact]
    public void Values_of_directives_and_defaults_of_variables_are_checked_too()
    {
        "{ dog { name @include(if: ↓1) } }".ShouldBreak(Code);
        "query ($a: Int = ↓\"x\", $b: Complex = {required: ↓1}, $c: Int! = ↓null) { dog { name } }".ShouldBreak(Code, times: 3);
        "query ($a: Dog = 1, $b: Unknown = 1) { dog { name } }".ShouldKeep(Code);
    }

    [Fact]
    public void What_has_no_known_type_is_not_checked() =>
        "{ unknown(a: {b: 1}) dog { name(unknown: 1) @unknown(a: 1) } }".ShouldKeep(Code);

    [Theory]
    [InlineData("{ arguments { int(of: ↓\"LONG\") } }")]
    [InlineData("{ arguments { int(of: ↓LONG) } }")]
    [InlineData("{ arguments { command(of: ↓LONG) } }")]
    [InlineData("{ arguments { complex(of: {required: true, ↓LONG: 1}) } }")]
    [InlineData("query ($LONG: Int = ↓true) { dog { name } }")]
    [InlineData("{ findDog { ... @LONG(searchBy: ↓1) { name } } }")]
    public void A_long_value_or_name_is_shown_in_part(string document) =>
        document.Replace("LONG", new string('x', 500)).ShouldBreak(Code)[0].Message.Length.ShouldBeLessThan(200);
}
