using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Tests.Language;

/// <summary>Section 2 "Language": executable documents.</summary>
public class ParserTests
{
    private static T Single<T>(string document) where T : DefinitionNode =>
        Parser.Parse(document).Definitions.ShouldHaveSingleItem().ShouldBeOfType<T>();

    [Fact]
    public void The_short_form_is_an_anonymous_query()
    {
        var operation = Single<OperationDefinitionNode>("{ a }");

        operation.Operation.ShouldBe(OperationType.Query);
        operation.Name.ShouldBeNull();
        operation.Variables.ShouldBeEmpty();
        operation.Span.ShouldBe(new SourceSpan(0, 5));
    }

    [Fact]
    public void An_operation_has_all_its_parts()
    {
        var operation = Single<OperationDefinitionNode>(
            "\"what\" mutation Save(\"which\" $id: [ID!]! = [1] @a, $b: B) @c(d: $b) @e { f }");

        operation.Description!.Value.ShouldBe("what");
        operation.Operation.ShouldBe(OperationType.Mutation);
        operation.Name!.Value.ShouldBe("Save");
        operation.Variables.Count.ShouldBe(2);
        operation.Variables[0].Description!.Value.ShouldBe("which");
        operation.Variables[0].Variable.Name.Value.ShouldBe("id");
        operation.Variables[0].Type.ShouldBeOfType<NonNullTypeNode>().Inner.ShouldBeOfType<ListTypeNode>()
            .Item.ShouldBeOfType<NonNullTypeNode>().Inner.ShouldBeOfType<NamedTypeNode>().Name.Value.ShouldBe("ID");
        operation.Variables[0].DefaultValue.ShouldBeOfType<ListValueNode>().Values.Count.ShouldBe(1);
        operation.Variables[0].Directives.ShouldHaveSingleItem().Name.Value.ShouldBe("a");
        operation.Directives.Select(directive => directive.Name.Value).ShouldBe(["c", "e"]);
        operation.Directives[0].Arguments[0].Value.ShouldBeOfType<VariableNode>().Name.Value.ShouldBe("b");
    }

    [Fact]
    public void A_field_knows_its_alias_and_its_place()
    {
        var field = Single<OperationDefinitionNode>("{\n  a: b(c: 1) @d { e }\n}").SelectionSet.Selections[0].ShouldBeOfType<FieldNode>();

        field.ResponseKey.ShouldBe("a");
        field.Name.Value.ShouldBe("b");
        field.Span.ShouldBe(new SourceSpan(4, 19));
        field.Arguments[0].Span.ShouldBe(new SourceSpan(9, 4));
        field.Directives[0].Span.ShouldBe(new SourceSpan(15, 2));
        field.SelectionSet!.Span.ShouldBe(new SourceSpan(18, 5));
    }

    [Fact]
    public void The_three_forms_of_a_fragment_in_a_selection_are_told_apart()
    {
        var selections = Single<OperationDefinitionNode>("{ ...A @x ... on B @y { c } ... @z { d } ...onward ... { e } }").SelectionSet.Selections;

        selections[0].ShouldBeOfType<FragmentSpreadNode>().Name.Value.ShouldBe("A");
        selections[1].ShouldBeOfType<InlineFragmentNode>().TypeCondition!.Name.Value.ShouldBe("B");
        selections[2].ShouldBeOfType<InlineFragmentNode>().TypeCondition.ShouldBeNull();
        selections[3].ShouldBeOfType<FragmentSpreadNode>().Name.Value.ShouldBe("onward");
        selections[4].ShouldBeOfType<InlineFragmentNode>().Directives.ShouldBeEmpty();
        selections.Take(3).Select(selection => selection.Directives[0].Name.Value).ShouldBe(["x", "y", "z"]);
    }

    [Fact]
    public void A_fragment_may_be_described()
    {
        var fragment = Single<FragmentDefinitionNode>("\"\"\"why\"\"\" fragment fragment on on @a { on }");

        fragment.Description!.Value.ShouldBe("why");
        fragment.Name.Value.ShouldBe("fragment");
        fragment.TypeCondition.Name.Value.ShouldBe("on");
    }

    [Fact]
    public void Every_kind_of_value_is_read()
    {
        var field = (FieldNode)Single<OperationDefinitionNode>(
            "{ a(b: [$c, 1, 1.5, \"d\", true, false, null, E, [], {f: {}, g: 1}]) }").SelectionSet.Selections[0];

        var values = field.Arguments[0].Value.ShouldBeOfType<ListValueNode>().Values;
        values.Select(value => value.GetType()).ShouldBe(
        [
            typeof(VariableNode), typeof(IntValueNode), typeof(FloatValueNode), typeof(StringValueNode), typeof(BooleanValueNode),
            typeof(BooleanValueNode), typeof(NullValueNode), typeof(EnumValueNode), typeof(ListValueNode), typeof(ObjectValueNode),
        ]);
        values[4].ShouldBeOfType<BooleanValueNode>().Value.ShouldBeTrue();
        values[5].ShouldBeOfType<BooleanValueNode>().Value.ShouldBeFalse();
        values[9].ShouldBeOfType<ObjectValueNode>().Fields.Select(value => value.Name.Value).ShouldBe(["f", "g"]);
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("# only a comment\n", 2, 1)]
    [InlineData("{", 1, 2)]
    [InlineData("{}", 1, 2)]
    [InlineData("{ a {} }", 1, 6)]
    [InlineData("query", 1, 6)]
    [InlineData("query {}", 1, 8)]
    [InlineData("notAnOperation Foo { a }", 1, 1)]
    [InlineData("\n}", 2, 1)]
    [InlineData("{ a } \"b\"", 1, 10)]
    [InlineData("{ a: }", 1, 6)]
    [InlineData("{ a() }", 1, 5)]
    [InlineData("{ a(b) }", 1, 6)]
    [InlineData("{ a(b:) }", 1, 7)]
    [InlineData("{ a(b: [) }", 1, 9)]
    [InlineData("{ a(b: {c}) }", 1, 10)]
    [InlineData("{ a(b: $) }", 1, 9)]
    [InlineData("{ a @ }", 1, 7)]
    [InlineData("{ ... }", 1, 7)]
    [InlineData("{ ...on }", 1, 9)]
    [InlineData("{ ...{} }", 1, 7)]
    [InlineData("query () { a }", 1, 8)]
    [InlineData("query ($a) { b }", 1, 10)]
    [InlineData("query ($a: [B) { c }", 1, 14)]
    [InlineData("query ($a: B!!) { c }", 1, 14)]
    [InlineData("query ($a: B = $c) { d }", 1, 16)]
    [InlineData("query ($a: B = [{c: $d}]) { e }", 1, 21)]
    [InlineData("query ($a: B @c(d: $e)) { f }", 1, 20)]
    [InlineData("fragment on on on { a }", 1, 10)]
    [InlineData("fragment on { a }", 1, 10)]
    [InlineData("fragment A { b }", 1, 12)]
    [InlineData("fragment A on { b }", 1, 15)]
    [InlineData("fragment A on B", 1, 16)]
    [InlineData("fragment A($b: C) on D { e }", 1, 11)]
    [InlineData("{ ...A(b: 1) }", 1, 7)]
    [InlineData("\"d\" { a }", 1, 1)]
    [InlineData(" \"d\" notADefinition", 1, 2)]
    [InlineData("\"d\" \"e\" query { a }", 1, 5)]
    public void A_document_outside_the_grammar_is_an_error_where_it_breaks(string document, int line, int column) =>
        document.ShouldFailAt(line, column);

    [Theory]
    [InlineData("{ a(b: ) }", "Expected a value but found \")\".")]
    [InlineData("{ a", "Expected a name but found the end of the document.")]
    [InlineData("query A B { c }", "Expected \"{\" but found the name \"B\".")]
    [InlineData("query A 12 { c }", "Expected \"{\" but found the number 12.")]
    [InlineData("fragment A of B { c }", "Expected \"on\" but found the name \"of\".")]
    [InlineData("\"d\" { a }", "The short form of a query cannot have a description.")]
    [InlineData("query ($a: B = $c) { d }", "A constant value cannot contain a variable.")]
    [InlineData("{ a(b: 1a) }", "A number may not be followed directly by \"a\".")]
    [InlineData("{ a(b: \"\\u{110000}\") }", "The escape sequence \\u{110000} does not stand for a Unicode character.")]
    [InlineData("{ a(b: \"\\uD800\") }", "The escape sequence \\uD800 does not stand for a Unicode character.")]
    public void An_error_says_what_was_expected_and_what_was_found(string document, string message) =>
        Should.Throw<GraphQLSyntaxException>(() => Parser.Parse(document)).Message.ShouldBe(message);

    [Fact]
    public void Keywords_are_names_wherever_a_name_is_expected()
    {
        foreach (var name in new[] { "on", "fragment", "query", "mutation", "subscription", "true", "false", "null", "type", "extend", "repeatable" })
        {
            var document = $"query {name}(${name}: {name}) {{ {name}: {name}({name}: ${name}) @{name} ... on {name} {{ {name} }} }}";
            Single<OperationDefinitionNode>(document).Name!.Value.ShouldBe(name);
        }
    }
}
