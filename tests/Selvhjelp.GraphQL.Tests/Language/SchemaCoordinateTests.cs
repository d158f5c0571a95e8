using Selvhjelp.GraphQL.Language;

namespace Selvhjelp.GraphQL.Tests.Language;

public class SchemaCoordinateTests
{
    [Theory]
    [InlineData("Book", "Book", false, null, null)]
    [InlineData("Book.title", "Book", false, "title", null)]
    [InlineData("Query.book(id:)", "Query", false, "book", "id")]
    [InlineData("@deprecated", "deprecated", true, null, null)]
    [InlineData("@deprecated(reason:)", "deprecated", true, null, "reason")]
    [InlineData("__Type._1", "__Type", false, "_1", null)]
    public void The_five_forms_are_read_and_written(string text, string name, bool isDirective, string? member, string? argument)
    {
        var coordinate = SchemaCoordinate.Parse(text);

        coordinate.ShouldBe(new SchemaCoordinate(name, isDirective, member, argument));
        coordinate.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("", 1, "Expected a name but found the end.")]
    [InlineData("@", 2, "Expected a name but found the end.")]
    [InlineData("Book.", 6, "Expected a name but found the end.")]
    [InlineData("Book .title", 5, "Expected the end of the schema coordinate but found \" \".")]
    [InlineData("Book.title.length", 11, "Expected the end of the schema coordinate but found \".\".")]
    [InlineData("Book(id:)", 5, "Expected the end of the schema coordinate but found \"(\".")]
    [InlineData("@skip.if", 6, "Expected the end of the schema coordinate but found \".\".")]
    [InlineData("Query.book(id)", 14, "Expected \":\" but found \")\".")]
    [InlineData("Query.book(id:", 15, "Expected \")\" but found the end.")]
    [InlineData("Query.book(id:) ", 16, "Expected the end of the schema coordinate but found \" \".")]
    [InlineData("1Book", 1, "Expected a name but found \"1\".")]
    public void Anything_else_is_refused_with_its_place(string text, int column, string message)
    {
        var exception = Should.Throw<GraphQLSyntaxException>(() => SchemaCoordinate.Parse(text));

        exception.Message.ShouldBe(message);
        exception.Location.ShouldBe(new SourceLocation(1, column));
    }
}
