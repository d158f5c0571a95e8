using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Tests.Types;

/// <summary>Section 3.14.1: what a schema coordinate leads to.</summary>
public class SchemaCoordinateResolutionTests
{
    private static readonly Schema Schema = Schema.FromSdl("""
        directive @shelf(room: Int) on OBJECT
        type Query { book(id: ID!): Book, anything: Anything }
        interface Titled { title(locale: String): String }
        type Book implements Titled { title(locale: String): String }
        enum Genre { POETRY }
        input Filter { genre: Genre }
        union Anything = Book
        scalar Date
        """);

    [Theory]
    [InlineData("Book", SchemaElementKind.NamedType, "Book")]
    [InlineData("Date", SchemaElementKind.NamedType, "Date")]
    [InlineData("String", SchemaElementKind.NamedType, "String")]
    [InlineData("__Type", SchemaElementKind.NamedType, "__Type")]
    [InlineData("Book.title", SchemaElementKind.Field, "title")]
    [InlineData("Titled.title", SchemaElementKind.Field, "title")]
    [InlineData("__Type.name", SchemaElementKind.Field, "name")]
    [InlineData("Query.__schema", SchemaElementKind.Field, "__schema")]
    [InlineData("Book.__typename", SchemaElementKind.Field, "__typename")]
    [InlineData("Genre.POETRY", SchemaElementKind.EnumValue, "POETRY")]
    [InlineData("__TypeKind.NON_NULL", SchemaElementKind.EnumValue, "NON_NULL")]
    [InlineData("Filter.genre", SchemaElementKind.InputField, "genre")]
    [InlineData("Titled.title(locale:)", SchemaElementKind.FieldArgument, "locale")]
    [InlineData("Query.__type(name:)", SchemaElementKind.FieldArgument, "name")]
    [InlineData("__Type.fields(includeDeprecated:)", SchemaElementKind.FieldArgument, "includeDeprecated")]
    [InlineData("@shelf", SchemaElementKind.Directive, "shelf")]
    [InlineData("@shelf(room:)", SchemaElementKind.DirectiveArgument, "room")]
    [InlineData("@deprecated(reason:)", SchemaElementKind.DirectiveArgument, "reason")]
    public void A_coordinate_leads_to_its_element(string coordinate, SchemaElementKind kind, string name)
    {
        var element = Resolve(coordinate).ShouldNotBeNull();

        element.Kind.ShouldBe(kind);
        element.Definition.Name.ShouldBe(name);
    }

    [Fact]
    public void The_element_is_the_definition_itself() =>
        Resolve("Query.book(id:)")!.Definition.ShouldBeSameAs(Schema.QueryType!.Fields.Find("book")!.Arguments.Find("id"));

    [Theory]
    [InlineData("Bok")]
    [InlineData("Book.titel")]
    [InlineData("Book.__schema")]
    [InlineData("Genre.PROSE")]
    [InlineData("Genre.__typename")]
    [InlineData("Filter.title")]
    [InlineData("Query.book(title:)")]
    [InlineData("Query.__schema(name:)")]
    [InlineData("@Book")]
    [InlineData("@skip(unless:)")]
    public void A_last_part_that_is_missing_leads_to_nothing(string coordinate) => Resolve(coordinate).ShouldBeNull();

    [Theory]
    [InlineData("Bok.title", "Bok.title: There is no type \"Bok\". Did you mean \"Book\"?")]
    [InlineData("Bok.title(locale:)", "Bok.title(locale:): There is no type \"Bok\". Did you mean \"Book\"?")]
    [InlineData("__Typ.name", "__Typ.name: There is no type \"__Typ\". Did you mean \"__Type\"?")]
    [InlineData("Date.year", "Date.year: The type \"Date\" has neither fields nor values.")]
    [InlineData("Anything.__typename", "Anything.__typename: The type \"Anything\" has neither fields nor values.")]
    [InlineData("Query.bok(id:)", "Query.bok(id:): The type \"Query\" has no field \"bok\". Did you mean \"book\"?")]
    [InlineData("Book.__type(name:)", "Book.__type(name:): The type \"Book\" has no field \"__type\".")]
    [InlineData("Filter.genre(id:)", "Filter.genre(id:): The type \"Filter\" has no fields with arguments: it is neither an object type nor an interface.")]
    [InlineData("Genre.POETRY(id:)", "Genre.POETRY(id:): The type \"Genre\" has no fields with arguments: it is neither an object type nor an interface.")]
    [InlineData("@shelv(room:)", "@shelv(room:): There is no directive \"@shelv\". Did you mean \"@shelf\"?")]
    public void A_container_that_is_missing_or_of_the_wrong_kind_is_an_error(string coordinate, string message) =>
        Should.Throw<SchemaCoordinateException>(() => Resolve(coordinate)).Message.ShouldBe(message);

    private static SchemaElement? Resolve(string coordinate) => Schema.Resolve(SchemaCoordinate.Parse(coordinate));
}
