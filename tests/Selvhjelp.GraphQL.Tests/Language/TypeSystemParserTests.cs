using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Tests.Language;

/// <summary>Section 3 "Type System": documents that define and extend types.</summary>
public class TypeSystemParserTests
{
    private static T Single<T>(string document) where T : DefinitionNode =>
        Parser.Parse(document).Definitions.ShouldHaveSingleItem().ShouldBeOfType<T>();

    [Fact]
    public void A_schema_names_its_root_types()
    {
        var schema = Single<SchemaDefinitionNode>("\"d\" schema @a { query: Q subscription: S }");

        schema.Description!.Value.ShouldBe("d");
        schema.IsExtension.ShouldBeFalse();
        schema.RootOperationTypes.Select(root => (root.Operation, root.Type.Name.Value))
            .ShouldBe([(OperationType.Query, "Q"), (OperationType.Subscription, "S")]);
    }

    [Fact]
    public void An_object_type_has_all_its_parts()
    {
        var type = Single<ObjectTypeDefinitionNode>(
            "\"\"\"d\"\"\" type A implements & B & C @d { \"e\" f(\"g\" h: [I!]! = [] @j): K! @l m: N }");

        type.Description!.IsBlock.ShouldBeTrue();
        type.Interfaces.Select(name => name.Name.Value).ShouldBe(["B", "C"]);
        type.Fields.Select(field => field.Name.Value).ShouldBe(["f", "m"]);
        type.Fields[0].Arguments[0].DefaultValue.ShouldBeOfType<ListValueNode>();
        type.Fields[0].Arguments[0].Description!.Value.ShouldBe("g");
        type.Fields[0].Type.ShouldBeOfType<NonNullTypeNode>();
        type.Fields[0].Directives[0].Name.Value.ShouldBe("l");
    }

    [Fact]
    public void Other_types_have_all_their_parts()
    {
        Single<InterfaceTypeDefinitionNode>("interface A implements B { c: D }").Interfaces.Count.ShouldBe(1);
        Single<UnionTypeDefinitionNode>("union A = | B | C").Members.Select(name => name.Name.Value).ShouldBe(["B", "C"]);
        Single<UnionTypeDefinitionNode>("union A @b").Members.ShouldBeEmpty();
        Single<EnumTypeDefinitionNode>("enum A { B @c D }").Values.Select(value => value.Name.Value).ShouldBe(["B", "D"]);
        Single<InputObjectTypeDefinitionNode>("input A { b: C = {d: E} @f }").Fields[0].DefaultValue.ShouldBeOfType<ObjectValueNode>();
        Single<ScalarTypeDefinitionNode>("scalar A @b(c: 1)").Directives[0].Arguments.Count.ShouldBe(1);
    }

    [Fact]
    public void A_directive_has_all_its_parts()
    {
        var directive = Single<DirectiveDefinitionNode>("\"d\" directive @a(b: C = 1) repeatable on | FIELD | INPUT_FIELD_DEFINITION");

        directive.Name.Value.ShouldBe("a");
        directive.IsRepeatable.ShouldBeTrue();
        directive.Arguments.Count.ShouldBe(1);
        directive.Locations.Select(name => name.Value).ShouldBe(["FIELD", "INPUT_FIELD_DEFINITION"]);
        Single<DirectiveDefinitionNode>("directive @a on QUERY").IsRepeatable.ShouldBeFalse();
    }

    [Theory]
    [InlineData("extend schema { mutation: M }")]
    [InlineData("extend schema @a")]
    [InlineData("extend scalar A @b")]
    [InlineData("extend type A implements B")]
    [InlineData("extend type A @b")]
    [InlineData("extend type A { b: C }")]
    [InlineData("extend interface A implements B")]
    [InlineData("extend interface A @b")]
    [InlineData("extend interface A { b: C }")]
    [InlineData("extend union A @b")]
    [InlineData("extend union A = B")]
    [InlineData("extend enum A @b")]
    [InlineData("extend enum A { B }")]
    [InlineData("extend input A @b")]
    [InlineData("extend input A { b: C }")]
    public void An_extension_adds_something(string document)
    {
        var definition = Parser.Parse(document).Definitions.ShouldHaveSingleItem().ShouldBeAssignableTo<TypeSystemDefinitionNode>()!;

        definition.IsExtension.ShouldBeTrue();
        definition.Span.ShouldBe(new SourceSpan(0, document.Length));
    }

    [Theory]
    [InlineData("extend schema", 14)]
    [InlineData("extend scalar A", 16)]
    [InlineData("extend type A", 14)]
    [InlineData("extend interface A", 19)]
    [InlineData("extend union A", 15)]
    [InlineData("extend enum A", 14)]
    [InlineData("extend input A", 15)]
    [InlineData("extend directive @a on FIELD", 8)]
    [InlineData("extend query", 8)]
    [InlineData("\"d\" extend type A { b: C }", 1)]
    [InlineData("extend \"d\" type A { b: C }", 8)]
    [InlineData("schema", 7)]
    [InlineData("schema {}", 9)]
    [InlineData("schema { a: B }", 10)]
    [InlineData("schema { query: [B] }", 17)]
    [InlineData("type A {}", 9)]
    [InlineData("type A { b }", 12)]
    [InlineData("type A { b(): C }", 12)]
    [InlineData("type A { b(c: D = $e): F }", 19)]
    [InlineData("type A implements { b: C }", 19)]
    [InlineData("type A implements B C { d: E }", 21)]
    [InlineData("type A implements B && C { d: E }", 22)]
    [InlineData("interface A {}", 14)]
    [InlineData("union A =", 10)]
    [InlineData("union A = || B", 12)]
    [InlineData("union A = B |", 14)]
    [InlineData("enum A {}", 9)]
    [InlineData("enum A { B true }", 12)]
    [InlineData("enum A { false }", 10)]
    [InlineData("enum A { null }", 10)]
    [InlineData("input A {}", 10)]
    [InlineData("input A { b(c: D): E }", 12)]
    [InlineData("directive a on FIELD", 11)]
    [InlineData("directive @a FIELD", 14)]
    [InlineData("directive @a on", 16)]
    [InlineData("directive @a on FIELD | SOMEWHERE", 25)]
    [InlineData("directive @a on FIELD OBJECT", 23)]
    [InlineData("directive @a() on FIELD", 14)]
    public void A_type_system_outside_the_grammar_is_an_error_where_it_breaks(string document, int column) =>
        document.ShouldFailAt(1, column);
}
