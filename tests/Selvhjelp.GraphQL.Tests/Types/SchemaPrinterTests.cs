using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Tests.Types;

public class SchemaPrinterTests
{
    [Fact]
    public void A_schema_is_printed_with_its_extensions_merged_in_and_without_what_every_schema_has() => Print("""
        "Why" type Query implements I @d { "a" a("x" x: Int = 1, y: [String!]! = ["å"]): Int b: Int @deprecated(reason: "no \"b\"") }
        extend type Query { c: S }
        interface I { a(x: Int, y: [String!]!): Int }
        union U = | Query
        enum E { "first" A B @deprecated }
        input In @oneOf { a: Int }
        scalar S @specifiedBy(url: "https://example.org")
        directive @d(a: In) repeatable on OBJECT | FIELD
        """).ShouldBe(""""
        directive @d(a: In) repeatable on OBJECT | FIELD

        """Why"""
        type Query implements I {
          """a"""
          a(
            """x"""
            x: Int = 1
            y: [String!]! = ["å"]
          ): Int
          b: Int @deprecated(reason: "no \"b\"")
          c: S
        }

        interface I {
          a(x: Int, y: [String!]!): Int
        }

        union U = Query

        enum E {
          """first"""
          A
          B @deprecated
        }

        input In @oneOf {
          a: Int
        }

        scalar S @specifiedBy(url: "https://example.org")
        """");

    [Theory]
    [InlineData("schema { query: Query } type Query { a: Int }", "type Query {\n  a: Int\n}")]
    [InlineData("\"d\" schema { query: Query } type Query { a: Int }", "\"\"\"d\"\"\"\nschema {\n  query: Query\n}\n\ntype Query {\n  a: Int\n}")]
    [InlineData("schema { query: Q } type Q { a: Int }", "schema {\n  query: Q\n}\n\ntype Q {\n  a: Int\n}")]
    [InlineData("schema { query: Query } type Query { a: Int } type Mutation { a: Int }",
        "schema {\n  query: Query\n}\n\ntype Query {\n  a: Int\n}\n\ntype Mutation {\n  a: Int\n}")]
    public void The_schema_definition_is_printed_when_it_says_something(string sdl, string printed) => Print(sdl).ShouldBe(printed);

    [Fact]
    public void What_is_printed_is_the_same_schema()
    {
        var printed = Print("type Query { \" x \" a: Int \"y\\n\\n\" b(\"c\\u0007\" c: [Int] = [1, 2]): Int } type Mutation { a: Int }");

        Print(printed).ShouldBe(printed);
        Schema.FromSdl(printed).QueryType!.Fields[0].Description.ShouldBe(" x ");
        Schema.FromSdl(printed).QueryType!.Fields[1].Description.ShouldBe("y\n\n");
    }

    private static string Print(string sdl) => SchemaPrinter.Print(Schema.FromSdl(sdl));
}
