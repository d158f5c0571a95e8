using System.Globalization;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.GraphQL.Tests.Types;

public class BindingTests
{
    private const string Sdl = """
        scalar Day
        scalar Odd
        enum Colour { RED DARK_BLUE }
        interface Named { name: String! }
        input Search { text: String! limit: Int other: Int }
        type Query {
          house(number: Int!, extra: Int): House
          named: Named
          find(search: Search): [House!]!
          soon: String
        }
        type House implements Named {
          name: String! floors: Int! colour: Colour! rooms: [String!]! garage: Boolean! built: Day owner: Owner cellar: Float later: Int
          letters: String height: Int size(unit: Int): Int!
        }
        type Owner { id: ID! }
        type Garden { id: ID! }
        """;

    [Fact]
    public void What_reads_a_field_is_made_when_the_field_is_first_asked_for()
    {
        var schema = new SchemaBuilder("type Query { a: [Int] b: [Int] }").Bind<Numbers>("Query").Build();
        var query = schema.Schema.QueryType!;
        var made = query.Fields.Select(field => schema.BindingOf(field).Made);
        made.ShouldAllBe(resolver => !resolver.IsValueCreated);

        new GraphQLEngine(schema).Prepare("{ b }"u8, null, out _)!.Plan(default);
        made.Select(resolver => resolver.IsValueCreated).ShouldBe([false, true]);
    }

    [Fact]
    public void A_struct_that_implements_what_an_object_type_is_bound_to_does_not_fit()
        => Should.Throw<SchemaBindingException>(() => new SchemaBuilder("type Query { shed: Shed } type Shed { name: String }")
            .Bind<Sheds>("Query").Bind<IShed>("Shed").Build())
            .Problems.ShouldBe(["Query.shed: Shed cannot be given by SmallShed, on Sheds.Shed."]);

    [Fact]
    public void Everything_that_does_not_fit_is_said_at_once()
    {
        var exception = Should.Throw<SchemaBindingException>(() => new SchemaBuilder(Sdl)
            .Bind<Query>("Query").Bind<House>("House").Bind<House>("Owner").Bind<Colour>("Colour").Bind<Search>("Search")
            .Bind<INamed>("Named").Bind<Owner>("Shed").Bind<DateOnly>("Day").Bind<Query>("Query")
            .Scalar("Day", text => DateOnly.Parse(text, CultureInfo.InvariantCulture), (day, output) => output.WriteString(day.ToString("o")))
            .Scalar("Time", text => text, (text, output) => output.WriteString(text))
            .Build());
        exception.Message.ShouldBe("""
            The schema does not fit the types that it is bound to:
            Query: bound more than once.
            Shed: bound, but not a type of the schema.
            Day: a scalar; bind it with Scalar.
            Time: bound, but not a custom scalar of the schema.
            Odd: not bound to a CLR type.
            Garden: not bound to a CLR type.
            House, Owner: bound to the same CLR type, House.
            Colour.DARK_BLUE: no member 'DarkBlue' on Colour.
            Colour: Colour.Green is not a value in the schema.
            House: its CLR type House does not fit INamed, to which Named is bound.
            Query.house: the parameter 'garden' of Query.House is not an argument.
            Query.house(extra:): no parameter 'extra' on Query.House.
            Query.named: Named cannot be given by INamed?, on Query.Named.
            Search.text: String! cannot be taken by int, on Search.
            Search.limit: Int may be absent or null, but int is not nullable, on Search.
            Search.other: no parameter or settable property 'Other' on Search.
            House.name: String! cannot be given by string?, which may be null, on House.Name.
            House.floors: Int! cannot be given by int?, which may be null, on House.Floors.
            House.rooms: String! cannot be given by string?, which may be null, on House.Rooms.
            House.garage: Boolean! cannot be given by string, on House.Garage.
            House.owner: no property or method 'Owner' on House.
            House.cellar: Float cannot be given by int, on House.Cellar.
            House.later: House.Later is asynchronous, which only fields of root types may be.
            House.letters: String cannot be given by string[], on House.Letters.
            House.height: more than one method 'Height' on House.
            House.size(unit:): Int may be absent or null, but int is not nullable, on House.Size.
            Owner.id: no property or method 'Id' on House.
            """);
        exception.Problems.Length.ShouldBe(27);
    }

    [Fact]
    public void What_is_bound_as_it_should_be_has_no_problems()
        => Should.NotThrow(() => new SchemaBuilder("type Query { a: [Box!]! } type Box { item: String items: [String] }")
            .Bind<Boxes>("Query").Bind<Box<string>>("Box").Build());

    private interface INamed
    {
        string Name { get; }
    }

    private enum Colour
    {
        Red,
        Green,
    }

    private sealed class Query
    {
        public INamed? Named => null;

        public House? House(int number, int garden) => number == garden ? new House() : null;

        public IReadOnlyList<House> Find(Search? search) => search is null ? [] : [new House()];

        public Task<string?> Soon() => Task.FromResult<string?>(null);
    }

    private sealed record Search(int Text, int Limit);

    private sealed class House
    {
        public string? Name => null;

        public int? Floors => 1;

        public Colour Colour => Colour.Red;

        public IReadOnlyList<string?> Rooms => [];

        public string Garage => "";

        public DateOnly? Built => null;

        public int Cellar => 1;

        public string[] Letters => [];

        public Task<int?> Later() => Task.FromResult<int?>(null);

        public int? Height(int a) => a;

        public int? Height(string b) => b.Length;

        public int Size(int unit) => unit;
    }

    private sealed record Numbers(int[] A, int[] B);

    private interface IShed
    {
        string? Name { get; }
    }

    private readonly record struct SmallShed(string? Name) : IShed;

    private sealed record Sheds(SmallShed Shed);

    private sealed class Owner;

    private sealed class Boxes
    {
        public IReadOnlyList<Box<string>> A => [];
    }

    private sealed record Box<T>(T Item, IReadOnlyList<T> Items);
}
