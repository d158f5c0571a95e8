using System.Text;
using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Tests.Types;

/// <summary>Where the errors of section 3 "Type Validation" stand: at arrows, in their order.</summary>
public class SchemaErrorTests
{
    private const string Query = "type Query { a: Int } ";

    [Theory]
    [InlineData("type A { a: Int }")]
    [InlineData("↓schema { mutation: A } type A { a: Int }")]
    [InlineData("schema { query: ↓Query mutation: ↓Query } " + Query)]
    [InlineData("schema { query: ↓I } interface I { a: Int }")]
    [InlineData("↓interface Query { a: Int }")]
    [InlineData(Query + "↓type T ↓extend type T @d directive @d on OBJECT")]
    [InlineData(Query + "↓union U")]
    [InlineData(Query + "↓enum E")]
    [InlineData(Query + "↓input I")]
    [InlineData(Query + "type T { a: ↓[I!] } input I { a: Int }")]
    [InlineData(Query + "type T { a(b: ↓T): Int }")]
    [InlineData(Query + "input I { a: ↓Query }")]
    [InlineData(Query + "directive @d(↓\"why\" a: Query) on FIELD")]
    [InlineData(Query + "union U = ↓Query | T | ↓Query type T { a: Int }")]
    [InlineData(Query + "union U = ↓E enum E { A }")]
    [InlineData(Query + "type T implements ↓Query { a: Int }")]
    [InlineData(Query + "type T implements ↓I { a: Int } extend type T implements ↓I interface I { a: Int }")]
    [InlineData(Query + "interface I implements ↓I { a: Int }")]
    [InlineData(Query + "interface I { a: Int } interface J implements ↓I { a: Int } type T implements ↓J { a: Int }")]
    [InlineData(Query + "interface I { ↓a: Int } ↓type T implements I { b: Int } ↓extend type T { c: Int }")]
    [InlineData(Query + "interface I { a: ↓Int } type T implements I { a: ↓String }")]
    [InlineData(Query + "interface I { a(↓b: Int): Int } type T implements I { ↓a: Int }")]
    [InlineData(Query + "interface I { a(b: ↓Int): Int } type T implements I { a(b: ↓Int!): Int }")]
    [InlineData(Query + "interface I { ↓a: Int } type T implements I { a(↓b: Int!): Int }", true)]
    [InlineData(Query + "interface I { a: Int } type T implements I { a: ↓Int ↓@deprecated }", true)]
    [InlineData(Query + "type T { ↓__a: Int }")]
    [InlineData(Query + "directive ↓@__d on FIELD", false, "directive ")]
    [InlineData(Query + "input I { a: ↓Int! ↓@deprecated }", true)]
    [InlineData(Query + "input I { ↓a: J! } input J { ↓b: I! }")]
    [InlineData(Query + "input I @oneOf { ↓a: I }")]
    [InlineData(Query + "input I { a: J = ↓{} } input J { b: I = ↓{} }")]
    [InlineData(Query + "input I @oneOf { a: ↓Int! }")]
    [InlineData(Query + "input I @oneOf { ↓a: Int = 1 }")]
    [InlineData(Query + "type T { a(b: [Int!] = [1, ↓null]): Int }")]
    [InlineData(Query + "type T { a(b: I = {a: 1, ↓c: 2}): Int } input I { a: Int! }")]
    [InlineData(Query + "type T { a(b: I = ↓{}): Int } input I { a: Int! }")]
    [InlineData(Query + "scalar S ↓@specifiedBy")]
    [InlineData(Query + "type T { a: Int @deprecated(reason: ↓null) }")]
    public void An_error_stands_where_the_reference_implementation_puts_it(string sdl, bool isReversed = false, string? beginsAt = null)
    {
        var places = Arrows(ref sdl);
        if (beginsAt is not null) places = [.. places.Select(place => place - beginsAt.Length)];
        if (isReversed) places.Reverse();

        var error = Schema.Validate(Parser.Parse(sdl)).ShouldHaveSingleItem();

        error.Places.Select(place => place.Start).ShouldBe(places);
    }

    [Theory]
    [InlineData("directive @a(b: Int ↓@a) on ARGUMENT_DEFINITION", "@a: its definition uses the directive itself.")]
    [InlineData("directive @b(c: [I!]) on ENUM_VALUE input I { e: E @deprecated } enum E { X ↓@b }", "@b: its definition uses the directive itself.")]
    [InlineData("directive @a(b: [I!]!) on INPUT_OBJECT input I { c: I, d: Int } extend input I ↓@a", "@a: its definition uses the directive itself.")]
    [InlineData("directive @a(b: S @deprecated) on INPUT_FIELD_DEFINITION directive @b(c: J) on SCALAR scalar S @b(c: {}) input J { a: Int ↓@a, b: J }",
        "@a: its definition uses the directive itself, through @b.")]
    public void A_directive_must_not_need_itself(string sdl, string message)
    {
        sdl = Query + sdl;
        var places = Arrows(ref sdl);

        var errors = Schema.Validate(Parser.Parse(sdl));

        errors[0].Message.ShouldBe(message);
        errors[0].Places.Select(place => place.Start).ShouldBe(places);
    }

    [Fact]
    public void Two_directives_that_need_each_other_are_both_told() =>
        Schema.Validate(Parser.Parse(Query + "directive @a(b: Int @b) on ARGUMENT_DEFINITION directive @b(b: Int @a) on ARGUMENT_DEFINITION directive @c(b: Int @a) on FIELD"))
            .Select(error => error.Message)
            .ShouldBe(["@a: its definition uses the directive itself, through @b.", "@b: its definition uses the directive itself, through @a."]);

    [Theory]
    [InlineData("directive @a(b: Int @b @deprecated) on FIELD directive @b(c: [I]) on ARGUMENT_DEFINITION input I { i: I, e: E, s: S } enum E { X @deprecated } scalar S @specifiedBy(url: \"u\")")]
    [InlineData("directive @a(b: I) on OBJECT | FIELD_DEFINITION | INPUT_OBJECT input I { b: Int } type T @a { t: T @a } input J @a { i: I }")]
    public void A_directive_may_stand_wherever_it_is_not_needed_for_itself(string sdl) => Schema.Validate(Parser.Parse(Query + sdl)).ShouldBeEmpty();

    [Fact]
    public void Every_wrong_part_of_a_default_value_is_told()
    {
        var sdl = Query + "input I { a: Int = ↓\"x\" b: [Int!] = [↓null, 1, ↓\"y\"] c: J = {a: 1, b: ↓2} } input J { a: Int b: String }";
        var places = Arrows(ref sdl);

        Schema.Validate(Parser.Parse(sdl)).Select(error => error.Places[0].Start).ShouldBe(places);
    }

    [Fact]
    public void Of_definitions_that_are_taken_as_valid_the_last_counts_in_the_place_of_the_first()
    {
        var schema = Schema.FromSdl(Parser.Parse("type A { a: Int a: String } type Query { a: A } type A { b: Int b: [Int] }"), validate: false);

        SchemaPrinter.Print(schema).ShouldBe("type A {\n  b: [Int]\n}\n\ntype Query {\n  a: A\n}");
    }

    [Theory]
    [InlineData("input I { a: Int! } extend input I ↓@oneOf")]
    [InlineData("extend input I @deep extend input I @deep ↓@oneOf { a: Int } input I { b: Int } directive @deep repeatable on INPUT_OBJECT")]
    public void An_extension_cannot_make_an_input_object_a_oneof(string sdl)
    {
        sdl = Query + sdl;
        var places = Arrows(ref sdl);

        var error = Schema.Validate(Parser.Parse(sdl)).ShouldHaveSingleItem();

        error.Message.ShouldBe("I: @oneOf must stand at the definition, not at an extension.");
        error.Places.Select(place => place.Start).ShouldBe(places);
        Schema.FromSdl(Parser.Parse(sdl), validate: false).FindType("I").ShouldBeOfType<InputObjectType>().IsOneOf.ShouldBeFalse();
    }

    /// <summary>Takes the arrows out, and gives the offsets in bytes of what they point at.</summary>
    private static List<int> Arrows(ref string sdl)
    {
        var parts = sdl.Split('↓');
        sdl = string.Concat(parts);
        var places = new List<int>();
        var length = 0;
        foreach (var part in parts[..^1]) places.Add(length += Encoding.UTF8.GetByteCount(part));
        return places;
    }
}
