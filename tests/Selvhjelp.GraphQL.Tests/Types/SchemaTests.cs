using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Tests.Types;

public class SchemaTests
{
    private static Schema Read(string sdl) => Schema.FromSdl(sdl);

    private static string[] ErrorsOf(string sdl)
        => [.. Should.Throw<SchemaException>(() => Schema.FromSdl(sdl)).Errors.Select(error => error.Message)];

    [Fact]
    public void Root_types_are_found_by_their_default_names()
    {
        var schema = Read("type Query { a: Int } type Mutation { b: Int }");
        schema.QueryType!.Name.ShouldBe("Query");
        schema.MutationType!.Name.ShouldBe("Mutation");
        schema.SubscriptionType.ShouldBeNull();
    }

    [Fact]
    public void Root_types_are_those_of_the_schema_definition_and_no_others()
    {
        var schema = Read("schema { query: Q } type Q { a: Int } type Mutation { b: Int }");
        schema.QueryType!.Name.ShouldBe("Q");
        schema.MutationType.ShouldBeNull();
    }

    [Fact]
    public void Extensions_are_merged_in()
    {
        var schema = Read("""
            type Query { a: Int } interface I { b: Int } enum E { X } union U = Query scalar S input In { a: Int }
            extend type Query implements I { b: Int }
            extend enum E { Y } extend input In { b: [E!]! } extend scalar S @specifiedBy(url: "https://example.org")
            """);
        schema.QueryType!.Fields.Select(field => field.Name).ShouldBe(["a", "b"]);
        schema.FindType("I").ShouldBeOfType<InterfaceType>().PossibleTypes.ShouldBe([schema.QueryType]);
        schema.FindType("E").ShouldBeOfType<EnumType>().Values.Select(value => value.Name).ShouldBe(["X", "Y"]);
        schema.FindType("S").ShouldBeOfType<ScalarType>().SpecifiedBy.ShouldBe("https://example.org");
        schema.FindType("In").ShouldBeOfType<InputObjectType>().Fields[1].Type.ToString().ShouldBe("[E!]!");
    }

    [Fact]
    public void Deprecation_has_its_default_reason()
    {
        var fields = Read("""type Query { a: Int @deprecated b: Int @deprecated(reason: "Use a.") c(d: Int @deprecated): Int }""").QueryType!.Fields;
        fields[0].DeprecationReason.ShouldBe("No longer supported");
        fields[1].DeprecationReason.ShouldBe("Use a.");
        fields[2].DeprecationReason.ShouldBeNull();
        fields[2].Arguments[0].DeprecationReason.ShouldBe("No longer supported");
    }

    [Fact]
    public void Built_in_scalars_that_nothing_uses_are_not_types_of_the_schema()
    {
        var schema = Read("type Query { a: Int }");
        schema.FindType("Int").ShouldNotBeNull();
        schema.FindType("String").ShouldNotBeNull();
        schema.FindType("Float").ShouldBeNull();
    }

    [Fact]
    public void Subtypes_are_covariant_in_lists_and_nullability()
    {
        var schema = Read("interface I { a: Int } type Query implements I { a: Int u: U } union U = Query");
        GraphQLType query = schema.QueryType!, face = schema.FindType("I")!, union = schema.FindType("U")!;
        Schema.IsSubtype(schema.QueryType!.NonNull.List, face.List).ShouldBeTrue();
        Schema.IsSubtype(query, union).ShouldBeTrue();
        Schema.IsSubtype(face, query).ShouldBeFalse();
        Schema.IsSubtype(query, schema.QueryType!.NonNull).ShouldBeFalse();
        Schema.IsSubtype(query, query.List).ShouldBeFalse();
    }

    [Fact]
    public void Meta_fields_are_found_where_they_exist()
    {
        var schema = Read("type Query { o: O } type O { a: Int }");
        schema.FindField(schema.QueryType!, "__schema")!.Type.ToString().ShouldBe("__Schema!");
        schema.FindField(schema.QueryType!, "__type")!.Arguments[0].Type.ToString().ShouldBe("String!");
        schema.FindField(schema.FindType("O")!, "__typename")!.Type.ToString().ShouldBe("String!");
        schema.FindField(schema.FindType("O")!, "__schema").ShouldBeNull();
    }

    [Fact]
    public void All_errors_of_names_and_kinds_are_listed_in_the_order_of_the_sdl() => ErrorsOf("""
        type Query { a: Int }
        type Query { a: Missing b(c: Query): In b(c: Query): [In!]! }
        input In { a: Query }
        union U = In | Query | Query
        type T implements U { a: Int }
        extend type Nothing { a: Int }
        extend enum In { A }
        directive @d(a: Query) on FIELD
        directive @d on FIELD
        schema { query: Query mutation: U }
        """).ShouldBe(
        [
            "Query: defined more than once.",
            "Query.a: the type Missing is not defined.",
            "Query: b is there more than once.",
            "Query.b(c:): Query is not an input type.",
            "Query.b: In is not an output type.",
            "In.a: Query is not an input type.",
            "U: includes In, which is not an object type.",
            "U: Query is there more than once.",
            "T: implements U, which is not an interface.",
            "Nothing: extended, but not defined.",
            "In: extended as another kind of type than it is defined as.",
            "@d(a:): Query is not an input type.",
            "@d: defined more than once.",
            "schema: the mutation type U is not an object type.",
        ]);

    [Fact]
    public void Implementations_keep_what_their_interfaces_promise() => ErrorsOf("""
        type Query implements B { x: Int! y(a: Int, c: Int!): String @deprecated z: [Query] }
        interface A { x: Int }
        interface B implements A { x: Int y(a: Int!, b: Int): String z: [A] w: Int }
        """).ShouldBe(
        [
            "Query: must implement A, because B does.",
            "Query.y: is deprecated, but B.y is not.",
            "Query.y(a:): is Int; B promises Int!.",
            "Query.y(b:): is missing; B promises it.",
            "Query.y(c:): is required, but B.y does not have it.",
            "Query.z: is [Query]; B promises [A].",
            "Query.w: is missing; B promises it.",
        ]);

    [Theory]
    [InlineData("type Query { a: Int } input I { a: I! }", "I: cannot be given a finite value: it needs itself through I.a.")]
    [InlineData("type Query { a: Int } input I @oneOf { a: I }", "I: cannot be given a finite value: it needs itself through I.a.")]
    [InlineData("type Query { a: Int } input I { a: I = {} }", "I.a: the default value needs itself.")]
    [InlineData("type Query { a: Int } input I @oneOf { a: Int! }", "I.a: a field of a @oneOf input object must be nullable.")]
    [InlineData("type Query { a: Int } input I @oneOf { a: Int = 1 }", "I.a: a field of a @oneOf input object cannot have a default value.")]
    [InlineData("type Query { a(b: Int! @deprecated): Int }", "Query.a(b:): is required, so it cannot be deprecated.")]
    [InlineData("type Query { a(b: [Int!] = [1, null]): Int }", "Query.a(b:)[1]: the default value is wrong: null is not a Int!.")]
    [InlineData("type Query { __a: Int }", "Query.__a: names that begin with two underscores are reserved for introspection.")]
    [InlineData("type A { a: Int }", "schema: has no query type.")]
    [InlineData("schema { query: Q mutation: Q } type Q { a: Int }", "schema: Q serves more than one kind of operation.")]
    public void A_type_that_no_value_or_query_can_use_is_refused(string sdl, string message) => ErrorsOf(sdl).ShouldBe([message]);
}
