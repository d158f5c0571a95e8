using System.Text.RegularExpressions;
using Selvhjelp.Api.Graph;
using Selvhjelp.Api.Graph.Filtering;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.Api.Tests.Graph.Filtering;

/// <summary>
/// The second part of the contract mirrors the first: a field that is added to a type must be added to its filter, and to its order where it has
/// one. What is missing or too much is named as it should stand.
/// </summary>
public sealed class CompletenessTests
{
    // An opaque id and a long text have no order that anybody asks for; the rest have no name.
    private static readonly string[] WithoutOrder = ["id", "body", "contact", "centre"];

    private static Schema Schema { get; } = DirectorySchema.Build(File.ReadAllText(DirectorySchema.DefaultPath)).Schema;

    [Fact]
    public void Every_list_takes_where_and_orderBy()
    {
        var lists = Schema.Types.OfType<ObjectType>().SelectMany(type => type.Fields.Select(field => (Type: type, Field: field))).Where(each => FilterPattern.Paged(each.Field.Type) is not null).ToList();

        lists.ShouldNotBeEmpty();
        foreach (var (type, field) in lists)
        {
            var node = FilterPattern.Paged(field.Type)!.Name;
            field.Arguments.Find("where")?.Type.ToString().ShouldBe($"{node}Filter", $"{type}.{field.Name}(where:)");
            field.Arguments.Find("orderBy")?.Type.ToString().ShouldBe($"[{node}Order!]", $"{type}.{field.Name}(orderBy:)");
        }
    }

    [Fact]
    public void Every_field_of_a_listed_type_and_of_what_it_leads_to_can_be_filtered_by() =>
        Reached().SelectMany(type => Difference($"{type}Filter", FilterFields(type), field => $"{field.Name}: {FilterPattern.NameOf(field.Type)}")).ShouldBeEmpty();

    [Fact]
    public void Every_filter_of_the_contract_is_one_of_something_that_is_listed()
    {
        var known = Reached().SelectMany(type => FilterFields(type).Select(field => FilterPattern.NameOf(field.Type)).Append($"{type}Filter")).ToHashSet();
        Schema.Types.OfType<InputObjectType>().Select(type => type.Name).Where(name => name.EndsWith("Filter", StringComparison.Ordinal) && !known.Contains(name))
            // That of the items of a list of texts, of which there may be no field of its own.
            .Except(["StringFilter"]).ShouldBeEmpty();
    }

    [Fact]
    public void Every_field_of_a_listed_type_that_has_an_order_can_be_ordered_by()
    {
        foreach (var type in Listed())
        {
            var expected = type.Fields.Where(HasOrder).ToDictionary(field => Regex.Replace(field.Name, "([A-Z]|[0-9]+)", "_$1").ToUpperInvariant(), field => field.Description);
            var values = ((EnumType)Schema.FindType($"{type}OrderField")!).Values.ToDictionary(value => value.Name, value => value.Description);
            values.ShouldBe(expected, $"{type}OrderField");
        }
    }

    [Fact]
    public void Every_input_field_is_described() => Schema.Types.OfType<InputObjectType>()
        .SelectMany(type => type.Fields.Where(field => string.IsNullOrWhiteSpace(field.Description)).Select(field => $"{type}.{field.Name}")).ShouldBeEmpty();

    /// <summary>Every field is bound lazily, so each is asked once.</summary>
    [Fact]
    public async Task Every_filter_field_and_every_order_can_be_asked()
    {
        foreach (var list in Schema.QueryType!.Fields.Where(field => FilterPattern.Paged(field.Type) is not null))
        {
            var node = (TypeWithFields)FilterPattern.Paged(list.Type)!;
            foreach (var field in ((InputObjectType)Schema.FindType($"{node}Filter")!).Fields.Where(field => field.Type is InputObjectType))
                (await Ask.Data($"{{ {list.Name}(where: {{ {field.Name}: {{}} }}) {{ totalCount }} }}")).GetProperty(list.Name).GetProperty("totalCount").GetInt32().ShouldBeGreaterThanOrEqualTo(0);
            foreach (var value in ((EnumType)Schema.FindType($"{node}OrderField")!).Values)
                (await Ask.Data($"{{ {list.Name}(first: 3, orderBy: {{ field: {value.Name} }}) {{ nodes {{ __typename }} }} }}")).GetProperty(list.Name).GetProperty("nodes").GetArrayLength().ShouldBeGreaterThan(0);
        }
    }

    private static IEnumerable<TypeWithFields> Listed() =>
        Schema.QueryType!.Fields.Select(field => FilterPattern.Paged(field.Type)).OfType<TypeWithFields>().DistinctBy(type => type.Name);

    private static List<TypeWithFields> Reached()
    {
        var reached = Listed().ToList();
        for (var i = 0; i < reached.Count; i++)
        {
            var next = FilterFields(reached[i]).Select(field => FilterPattern.Paged(field.Type) ?? field.Type.Named).OfType<TypeWithFields>();
            reached.AddRange(next.Where(type => !reached.Contains(type)).Distinct().ToList());
        }

        return reached;
    }

    // What takes arguments is an answer, not a fact; but for pages of a list.
    private static IEnumerable<FieldDefinition> FilterFields(TypeWithFields type) =>
        type.Fields.Where(field => field.Arguments.Count == 0 || FilterPattern.Paged(field.Type) is not null);

    private static IEnumerable<string> Difference(string filter, IEnumerable<FieldDefinition> fields, Func<FieldDefinition, string> line)
    {
        if (Schema.FindType(filter) is not InputObjectType type) return [$"input {filter} is missing"];
        var expected = fields.Select(field => $"{filter}: \"{field.Description}\" {line(field)}").ToHashSet();
        var actual = type.Fields.Where(field => field.Name is not ("and" or "or" or "not")).Select(field => $"{filter}: \"{field.Description}\" {field.Name}: {field.Type}").ToHashSet();
        return [.. expected.Except(actual).Select(each => $"missing: {each}"), .. actual.Except(expected).Select(each => $"too much: {each}")];
    }

    private static bool HasOrder(FieldDefinition field) => field.Arguments.Count == 0 && field.Type.Nullable is not ListType && !WithoutOrder.Contains(field.Name)
        && (field.Type.Named is ScalarType or EnumType || field.Type.Named.Name is "Code" or "Status"
            || (field.Type.Named is TypeWithFields named && (named.Fields.Contains("name") || named.Fields.Contains("title"))));
}
