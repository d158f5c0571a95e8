namespace Selvhjelp.GraphQL.Tests.Language;

/// <summary>Documents that several tests read.</summary>
internal static class Documents
{
    /// <summary>An executable document that uses every part of the grammar.</summary>
    public const string KitchenSink = """"
        "All of it"
        query Everything(
          "which one"
          $id: ID! = "1" @tag
          $sites: [Site!]! = [MOBILE, DESKTOP]
        ) @onQuery {
          alias: node(id: [$id, 456], deep: {a: [{b: 1.5e-3}], c: null}) {
            id
            ... on User @onInline {
              field2 {
                id
                alias: field1(first: 10, after: $id) @include(if: $id) {
                  id
                  ...frag @onSpread
                }
              }
            }
            ... @skip(unless: false) {
              id
            }
            ... {
              text(block: """
                one
                  two \""" three
              """, escaped: "\t \"å\" \\ \n")
            }
          }
        }
        mutation like {
          story(id: -0) @defer { likeCount }
        }
        subscription Listen($input: Input) {
          event(input: $input) { on fragment query true }
        }
        fragment frag on Friend @onFragment {
          foo(size: $size, bar: $b, obj: {key: "value", block: true, off: false})
        }
        """";

    /// <summary>A valid type system that uses every part of the grammar.</summary>
    public const string TypeSystem = """"
        """
        A shop.
          It sells "books".
        """
        schema @onSchema {
          query: Query
        }
        extend schema @onSchema(of: ["a", null]) {
          mutation: Mutation
        }
        "Where it may stand"
        directive @onSchema(
          "Several"
          of: [String] = ["x"]
        ) repeatable on SCHEMA | OBJECT
        directive @many(a: Int!, b: Int! = 1, c: Nested) repeatable on OBJECT | FIELD_DEFINITION | ENUM | ENUM_VALUE | INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION
        type Query implements Named & Shop @many(a: 1) @many(a: 2, c: { a: 1, b: { a: -1 } }) {
          "The name"
          name: String!
          books(
            """
            Only these
            """
            where: Filter = { a: 1, texts: ["y", "\\ å 😀"] } @many(a: 1)
            first: Int @deprecated(reason: "all are given")
          ): [[Book!]]! @deprecated
        }
        extend type Query @many(a: 3) {
          other: Found @many(a: 1)
        }
        type Mutation {
          add(one: One!): Book
        }
        interface Named {
          name: String!
        }
        interface Shop implements Named {
          name: String!
        }
        extend interface Shop {
          other: Found
        }
        type Book implements Named {
          name: String!
          genre: Genre
          price: Price
        }
        union Found = Book
        extend union Found = Query | Mutation
        enum Genre {
          POETRY
          "Long"
          NOVEL @deprecated(reason: "x") @many(a: 2)
        }
        extend enum Genre @many(a: 1) {
          DRAMA
        }
        "An amount"
        scalar Price @specifiedBy(url: "https://example.org/price")
        extend scalar Price
          @specifiedByNobody
        directive @specifiedByNobody on SCALAR
        input Nested {
          a: Int
          b: Nested
        }
        input Filter {
          a: Int @deprecated
          b: Filter @many(a: 1)
          texts: [String!] = []
        }
        extend input Filter {
          genre: Genre = POETRY
        }
        input One @oneOf {
          name: String
          id: ID
        }
        """";
}
