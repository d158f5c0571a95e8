using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Tests.Language;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Tests.Validation;

/// <summary>Section 3, as far as the text of a type system can break it.</summary>
public class TypeSystemValidatorTests
{
    [Fact]
    public void A_type_system_with_everything_in_it_is_valid() => Documents.TypeSystem.ShouldBeValidAsTypeSystem();

    [Fact]
    public void What_may_be_there_once_is_there_once()
    {
        "schema { query: A } type A { a: Int } ↓schema { mutation: A }".ShouldBreakAsTypeSystem("LoneSchemaDefinitionRule");
        "type A { a: Int } schema { ↓query: A ↓query: A } extend schema { ↓query: A }".ShouldBreakAsTypeSystem("UniqueOperationTypesRule", times: 2);
        "scalar ↓A enum ↓A { B }".ShouldBreakAsTypeSystem("UniqueTypeNamesRule")[0].Message.ShouldBe("The type \"A\" is defined more than once.");
        "directive @↓a on FIELD directive @↓a on QUERY".ShouldBreakAsTypeSystem("UniqueDirectiveNamesRule");
        "enum A { ↓B C ↓B } extend enum A { ↓B }".ShouldBreakAsTypeSystem("UniqueEnumValueNamesRule", times: 2);
        "type A { ↓b: Int c: Int } extend type A { ↓b: Int }".ShouldBreakAsTypeSystem("UniqueFieldDefinitionNamesRule")[0].Message
            .ShouldBe("\"A.b\" is defined more than once.");
        "interface A { ↓b: Int ↓b: Int } input B { ↓b: Int ↓b: Int }".ShouldBreakAsTypeSystem("UniqueFieldDefinitionNamesRule", times: 2);
        "type A { b(↓c: Int d: Int ↓c: Int ↓c: Int): Int } directive @a(↓b: Int ↓b: Int) on FIELD"
            .ShouldBreakAsTypeSystem("UniqueArgumentDefinitionNamesRule", times: 2)[0].Message
            .ShouldBe("The argument \"A.b(c:)\" is defined more than once.");
    }

    [Fact]
    public void Types_that_are_referred_to_are_defined()
    {
        """
        schema { query: ↓Qery }
        type Query implements ↓I { a(b: [↓In!]!): [↓Strin]! }
        interface J { a(b: ↓In): ↓Out }
        union U = Query | ↓V
        input O { a: ↓In }
        directive @d(a: ↓In) on FIELD
        """.ShouldBreakAsTypeSystem("KnownTypeNamesRule", times: 9)[0].Message.ShouldBe("There is no type \"Qery\". Did you mean \"Query\"?");
    }

    [Fact]
    public void Extensions_extend_a_type_of_their_kind()
    {
        "extend type ↓A { b: Int } type AB { c: Int }".ShouldBreakAsTypeSystem("PossibleTypeExtensionsRule")[0].Message
            .ShouldBe("The type \"A\" is extended but not defined. Did you mean \"AB\"?");
        "↓scalar A ↓extend enum A { B } ".ShouldBreakAsTypeSystem("PossibleTypeExtensionsRule")[0].Message
            .ShouldBe("The type \"A\" is extended as another kind of type.");
    }

    [Fact]
    public void A_schema_is_not_built_from_an_sdl_with_a_misspelt_directive()
    {
        var error = Should.Throw<SchemaException>(() => Schema.FromSdl("type Query { a: Int @deprectd }")).Errors.ShouldHaveSingleItem();

        error.Message.ShouldBe("There is no directive \"@deprectd\". Did you mean \"@deprecated\"?");
        error.Places.ShouldBe([new SourceSpan(20, 9)]);
    }

    [Fact]
    public void Directives_are_used_as_they_are_defined()
    {
        "type A { b: Int ↓@deprectd }".ShouldBreakAsTypeSystem("KnownDirectivesRule")[0].Message
            .ShouldBe("There is no directive \"@deprectd\". Did you mean \"@deprecated\"?");
        """
        directive @s on SCHEMA
        schema ↓@oneOf { query: A }
        scalar S ↓@s
        type A ↓@s { a(b: Int ↓@s): Int ↓@s }
        interface I ↓@s { a: Int }
        union U ↓@s = A
        enum E ↓@s { A ↓@s }
        input In ↓@s { a: Int ↓@s }
        """.ShouldBreakAsTypeSystem("KnownDirectivesRule", times: 11);
        "scalar S ↓@specifiedBy(url: \"a\") extend scalar S ↓@specifiedBy(url: \"b\")".ShouldBreakAsTypeSystem("UniqueDirectivesPerLocationRule");
        "type A { b: Int @deprecated(↓because: \"c\") }".ShouldBreakAsTypeSystem("KnownArgumentNamesOnDirectivesRule");
        "type A { b: Int @deprecated(↓reason: \"c\", ↓reason: \"d\") }".ShouldBreakAsTypeSystem("UniqueArgumentNamesRule");
        "scalar S ↓@specifiedBy".ShouldBreakAsTypeSystem("ProvidedRequiredArgumentsOnDirectivesRule")[0].Message
            .ShouldBe("The directive \"@specifiedBy\" must be given its argument \"url\".");
        "input In { a: In = {↓b: 1, ↓b: 2} b: [In] = [{a: {↓b: 1, ↓b: 1}}] }".ShouldBreakAsTypeSystem("UniqueInputFieldNamesRule", times: 2);
    }
}
