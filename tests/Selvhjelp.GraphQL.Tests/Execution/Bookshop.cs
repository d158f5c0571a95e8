using System.Collections.Immutable;
using System.Globalization;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Types.Binding;

namespace Selvhjelp.GraphQL.Tests.Execution;

/// <summary>A small schema with one of everything, and a world to answer from. Its CLR types are internal, as a program's may be.</summary>
internal static class Bookshop
{
    public const string Sdl = """
        scalar Day
        interface Item { id: ID! title: String! }
        interface Priced { price: Float }
        type Book implements Item & Priced {
          id: ID! title: String! price: Float pages: Int! genre: Genre inPrint: Boolean! published: Day
          authors: [Author!]! tags: [String!] marks: [[Int!]]! similar(first: Int! = 2): [Item!]!
          broken: String brokenRequired: String! refused: String missing: String! partner: Book needed: Book!
        }
        type Record implements Item & Priced { id: ID! title: String! price: Float minutes: Int! }
        type Author { name: String! books: [Book!]! shelves: [Book] strict: [Book!] nothing: [String!] }
        union Thing = Book | Record | Author
        enum Genre { NOVEL SHORT_STORY POETRY }
        input Filter { text: String genres: [Genre!] limit: Int! = 3 inner: Filter day: Day }
        input Choice @oneOf { id: ID title: String }
        type Query {
          book(id: ID!): Book
          items: [Item!]!
          things: [Thing]!
          echo(filter: Filter): String!
          pick(choice: Choice!): String!
          add(a: Int = 1, b: Int): String!
          numbers(of: [Int]): String!
          later(text: String!): String
          laterBroken: String!
          count: Int!
          refuse(a: Int = 1, b: Int, c: Int): Int
          genre(of: Genre): Genre
          probe(float: Float, boolean: Boolean, id: ID, ints: [Int!], intss: [[Int]], choice: Choice): Boolean
        }
        type Mutation { push(text: String!): [String!]! fail: String }
        """;

    private static readonly ExecutableSchema Schema = Builder().Build();

    public static GraphQLEngine Engine(GraphQLOptions? options = null) => new(Schema, options);

    public static SchemaBuilder Builder(string sdl = Sdl) => new SchemaBuilder(sdl)
        .Bind<IItem>("Item").Bind<Book>("Book").Bind<Record>("Record").Bind<Author>("Author").Bind<Genre>("Genre")
        .Bind<Filter>("Filter").Bind<Choice>("Choice").Bind<Query>("Query").Bind<Mutation>("Mutation")
        .Scalar(
            "Day",
            text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day : throw new FormatException("Day must be written 2024-01-31."),
            (day, output) =>
            {
                if (day.Year < 1000) throw new InvalidOperationException("secret");
                output.WriteString(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            });
}

internal interface IItem
{
    string Id { get; }

    string Title { get; }
}

internal enum Genre
{
    Novel,
    ShortStory,
    Poetry,
}

internal sealed record Book(string Id, string Title, int Pages) : IItem
{
    public double? Price { get; init; }

    public Genre? Genre { get; init; }

    public bool InPrint { get; init; }

    public DateOnly? Published { get; init; }

    public ImmutableArray<Author> Authors { get; set; } = [];

    public string[]? Tags { get; init; }

    public IReadOnlyList<int[]?> Marks { get; init; } = [];

    public string? Broken => throw new InvalidOperationException("secret");

    public string BrokenRequired => throw new InvalidOperationException("secret");

    public string? Refused => throw new GraphQLFieldException("Ask for something else.", "NOT_TODAY");

    public string Missing => null!;

    public Book? Partner { get; set; }

    public Book Needed => Partner!;

    public IEnumerable<IItem> Similar(int first) => Query.All.Where(item => item.Id != Id).Take(first);
}

internal sealed record Record(string Id, string Title, int Minutes) : IItem
{
    public double? Price { get; init; }
}

internal sealed record Author(string Name)
{
    public List<Book> Books { get; } = [];

    public IEnumerable<Book?> Shelves => [Books[0], null];

    public IEnumerable<Book>? Strict => [Books[0], null!];

    public IEnumerable<string>? Nothing => null;
}

internal sealed record Filter(string? Text, IReadOnlyList<Genre>? Genres = null)
{
    public int Limit { get; init; } = -1;

    public Filter? Inner { get; init; }

    public DateOnly? Day { get; init; } = new(2000, 1, 1);

    public override string ToString()
        => $"{Text ?? "null"}/{(Genres is null ? "null" : string.Join('+', Genres))}/{Limit}/{Inner?.ToString() ?? "null"}/{Day?.Year}";
}

internal sealed record Choice(string? Id, string? Title);

internal sealed class Query
{
    static Query()
    {
        var hamsun = new Author("Sigrid");
        var sult = new Book("1", "Kransen \"1\"", 300)
        {
            Price = 99.5,
            Genre = Execution.Genre.Novel,
            InPrint = true,
            Published = new(1920, 5, 1),
            Authors = [hamsun],
            Tags = ["æ", "ø"],
            Marks = [[1, 2], null, []],
        };
        var dikt = new Book("2", "Dikt", 40) { Genre = Execution.Genre.Poetry, Published = new(99, 1, 1), Authors = [hamsun] };
        sult.Partner = dikt;
        hamsun.Books.AddRange([sult, dikt]);
        All = [sult, dikt, new Record("3", "Slåtter", 41) { Price = 10 }];
    }

    public static IReadOnlyList<IItem> All { get; }

    public int Count => All.Count;

    public int? Refuse(int? a, int? b, int? c) => throw new GraphQLFieldException("Not a and b.", "NOT_BOTH") { Arguments = ["a", "b"] };

    public Genre? Genre(Genre? of) => of;

    public bool? Probe(double? @float, bool? boolean, string? id, int[]? ints, IEnumerable<IEnumerable<int?>?>? intss, Choice? choice) => null;

    public IReadOnlyList<IItem> Items() => All;

    public IEnumerable<object?> Things => [.. All, ((Book)All[0]).Authors[0], null, "a stranger"];

    public Book? Book(string id) => All.OfType<Book>().FirstOrDefault(book => book.Id == id);

    public string Echo(Filter? filter) => filter?.ToString() ?? "none";

    public string Pick(Choice choice) => choice.ToString();

    public string Add(int? a, int? b = -5) => $"{a?.ToString(CultureInfo.InvariantCulture) ?? "null"}+{b?.ToString(CultureInfo.InvariantCulture) ?? "null"}";

    public string Numbers(ImmutableArray<int?>? of)
        => of is null ? "none" : string.Join(',', of.Value.Select(number => number?.ToString(CultureInfo.InvariantCulture) ?? "null"));

    public async Task<string?> LaterAsync(string text, CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        return text;
    }

    public async ValueTask<string> LaterBroken()
    {
        await Task.Yield();
        throw new InvalidOperationException("secret");
    }
}

internal sealed class Mutation
{
    private readonly List<string> pushed = [];

    public async Task<IReadOnlyList<string>> Push(string text)
    {
        await Task.Yield();
        pushed.Add(text);
        return [.. pushed];
    }

    public string? Fail() => throw new GraphQLFieldException("No.", "NO");
}
