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

    // What is ranked or counted, whose order is the answer, and what is asked for one by one.
    private static readonly string[] AsAsked = ["NearbyContactPoint", "CountyCoverageCount", "OfficeCoverageCount", "SearchHit", "KindFacet", "CountyFacet", "Node"];

    private static Schema Schema { get; } = DirectorySchema.Build(File.ReadAllText(DirectorySchema.DefaultPath)).Schema;

    [Fact]
    public void Every_list_takes_where_and_orderBy_and_first() => Lacking(Schema).ShouldBeEmpty();

    [Theory]
    [InlineData("Page", "parts")]
    [InlineData("Network", "memberships")]
    [InlineData("FinderAnswer", "candidates")]
    public void A_list_without_them_is_named(string type, string field)
    {
        var sdl = File.ReadAllText(DirectorySchema.DefaultPath);
        var without = Regex.Replace(sdl, $"(?<=^type {type} [^}}]*^  {field})\\([^)]*\\)", "", RegexOptions.Multiline);

        var node = Lists(Schema).Single(list => list.Type.Name == type && list.Field.Name == field).Node;
        Lacking(DirectorySchema.Build(without).Schema).ShouldBe([$"{type}.{field}(where: {node}Filter)", $"{type}.{field}(orderBy: [{node}Order!])", $"{type}.{field}(first: Int)"]);
    }

    [Fact]
    public void Lists_of_pages_and_lists_that_come_whole_are_looked_at()
    {
        var lists = Lists(Schema).Select(each => $"{each.Type}.{each.Field.Name}").ToList();

        new[] { "Query.counties", "Municipality.postalCodes", "County.contactPoints", "County.names", "Agreement.parties", "PartnerOrganisation.roles", "FinderAnswer.digitalOffers" }
            .Except(lists).ShouldBeEmpty();
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
        foreach (var type in Lists(Schema).Select(list => list.Node).DistinctBy(type => type.Name))
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
                (await Ask.Data($"{{ {list.Name}(where: {{ {field.Name}: {{}} }}) {{ totalCount }} }}")).TryGetProperty(list.Name, out _).ShouldBeTrue($"{list.Name} by {field.Name}");
            foreach (var value in ((EnumType)Schema.FindType($"{node}OrderField")!).Values)
                (await Ask.Data($"{{ {list.Name}(first: 3, orderBy: {{ field: {value.Name} }}) {{ nodes {{ __typename }} }} }}")).GetProperty(list.Name).GetProperty("nodes").GetArrayLength().ShouldBeGreaterThan(0);
        }
    }

    /// <summary>Every list of every record, asked for with arguments that leave it as it is, and with each order and each condition once.</summary>
    [Fact]
    public async Task Every_list_inside_a_list_can_be_asked()
    {
        var asked = new HashSet<string>();
        foreach (var (type, field, node) in Lists(Schema).Where(list => list.Field.Type.Nullable is ListType))
        {
            if (Schema.QueryType!.Fields.FirstOrDefault(list => FilterPattern.Paged(list.Type)?.Name == type.Name) is not { } list) continue;
            var data = await Ask.Data($$"""
                { {{list.Name}}(first: 200) { nodes {
                  plain: {{field.Name}} { __typename }
                  same: {{field.Name}}(where: {}, orderBy: [], first: 1000000) { __typename }
                  none: {{field.Name}}(where: { not: {} }) { __typename }
                } } }
                """);
            foreach (var record in data.GetProperty(list.Name).GetProperty("nodes").EnumerateArray())
            {
                record.GetProperty("same").GetRawText().ShouldBe(record.GetProperty("plain").GetRawText(), $"{type}.{field.Name}");
                record.GetProperty("none").GetArrayLength().ShouldBe(0, $"{type}.{field.Name}");
            }

            if (!asked.Add(node.Name)) continue;
            foreach (var value in ((EnumType)Schema.FindType($"{node}OrderField")!).Values)
                await Ask.Data($"{{ {list.Name}(first: 200) {{ nodes {{ {field.Name}(orderBy: {{ field: {value.Name} }}) {{ __typename }} }} }} }}");
            foreach (var condition in ((InputObjectType)Schema.FindType($"{node}Filter")!).Fields.Where(condition => condition.Type is InputObjectType))
                await Ask.Data($"{{ {list.Name}(first: 200) {{ nodes {{ {field.Name}(where: {{ {condition.Name}: {{}} }}) {{ __typename }} }} }} }}");
        }

        new[] { "DirectoryEntry", "Party", "NetworkPeriod", "NetworkMembership", "PlaceName", "Code" }.Except(asked).ShouldBeEmpty();
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

    // What takes arguments is an answer, not a fact; but for lists.
    private static IEnumerable<FieldDefinition> FilterFields(TypeWithFields type) =>
        type.Fields.Where(field => field.Arguments.Count == 0 || field.Arguments.Contains("where"));

    /// <summary>Every field that gives a list of records, whole or in pages. Those of a page itself are what its list was asked for.</summary>
    private static IEnumerable<(TypeWithFields Type, FieldDefinition Field, TypeWithFields Node)> Lists(Schema schema) =>
        from type in schema.Types.OfType<TypeWithFields>()
        where !type.IsIntrospection && !type.Name.EndsWith("Connection", StringComparison.Ordinal)
        from field in type.Fields
        let node = FilterPattern.Paged(field.Type) ?? (field.Type.Nullable is ListType ? field.Type.Named : null)
        where node is TypeWithFields && !AsAsked.Contains(node.Name)
        select (type, field, (TypeWithFields)node);

    private static IEnumerable<string> Lacking(Schema schema) =>
        from list in Lists(schema)
        from argument in (string[])[$"where: {list.Node}Filter", $"orderBy: [{list.Node}Order!]", "first: Int"]
        let given = list.Field.Arguments.Find(argument.Split(':')[0])
        // That of the offers of a finder has a default, for it comes from a list of all the country.
        where given is null || $"{given.Name}: {given.Type.Nullable}" != argument
        select $"{list.Type}.{list.Field.Name}({argument})";

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
