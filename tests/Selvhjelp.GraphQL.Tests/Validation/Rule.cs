using Selvhjelp.GraphQL.Language;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Validation;
using Selvhjelp.GraphQL.Validation.TypeSystem;

namespace Selvhjelp.GraphQL.Tests.Validation;

/// <summary>
/// Holds documents against one rule. In a document that must break the rule, an arrow (↓) stands before each place that the errors must
/// name, no more and no fewer; the arrows are taken out before the document is parsed.
/// </summary>
internal static class Rule
{
    private const char Arrow = '↓';

    /// <summary>The schema of section 5, widened by what its examples leave out.</summary>
    public static Schema Schema { get; } = Schema.FromSdl("""
        interface Sentient { name: String! }
        interface Pet { name(surname: Boolean): String! }
        interface Mammal { mother: Mammal father: Mammal }
        interface Unborn { name: String }
        enum DogCommand { SIT DOWN HEEL }
        enum CatCommand { JUMP }
        type Dog implements Pet & Mammal {
          name(surname: Boolean): String!
          nickname: String
          barkVolume: Int
          doesKnowCommand(dogCommand: DogCommand!): Boolean!
          isHouseTrained(atOtherHomes: Boolean): Boolean!
          owner: Human
          mother: Dog
          father: Dog
        }
        type Cat implements Pet {
          name(surname: Boolean): String!
          nickname: String!
          meowVolume: Int
          barkVolume: String
          doesKnowCommand(catCommand: CatCommand!): Boolean!
          owner: Cat
        }
        type Human implements Sentient { name: String! pets: [Pet!] }
        type Alien implements Sentient { name: String! homePlanet: String }
        union CatOrDog = Cat | Dog
        union HumanOrAlien = Human | Alien
        input Complex { name: String, owner: String, required: Boolean!, defaulted: Int! = 1, list: [Int!], one: OneOf, inner: Complex }
        input OneOf @oneOf { a: String b: Int c: [Int!] }
        scalar Anything
        type Arguments {
          multiple(x: Int! y: Int!): Int!
          optional(x: Int! = 0, y: Int): Int!
          boolean(of: Boolean): Boolean
          nonNullBoolean(of: Boolean!): Boolean!
          optionalNonNullBoolean(of: Boolean! = false): Boolean!
          booleanList(of: [Boolean]): [Boolean]
          nonNullBooleanList(of: [Boolean]!): [Boolean]
          ints(of: [Int!]): [Int]
          int(of: Int): Int
          float(of: Float): Float
          string(of: String): String
          id(of: ID): ID
          command(of: DogCommand): DogCommand
          anything(of: Anything): Anything
          complex(of: Complex): String
          oneOf(of: OneOf, must: OneOf! = {a: ""}): String
        }
        type Query {
          dog: Dog
          cat: Cat
          human: Human
          pet: Pet
          sentient: Sentient
          unborn: Unborn
          catOrDog: CatOrDog
          humanOrAlien: HumanOrAlien
          arguments: Arguments
          findDog(searchBy: Complex): Dog
        }
        type Subscription { newMessage: Message disallowedSecondRootField: Boolean }
        type Message { body: String sender: String }
        directive @onQuery on QUERY
        directive @onField(must: Int!, may: Int) on FIELD
        directive @again repeatable on FIELD | VARIABLE_DEFINITION | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT
        """);

    /// <summary>A document must be valid by all rules, not only by the one that the test is about.</summary>
    public static void ShouldBeValid(this string document) =>
        DocumentValidator.Validate(Schema, Parser.Parse(document), document).ShouldBeEmpty();

    /// <summary>A document must not break one rule; it may break others.</summary>
    public static void ShouldKeep(this string document, string code) => Errors(document, code).ShouldBeEmpty();

    /// <summary>A document must break a rule a number of times, at the places that have an arrow.</summary>
    public static IReadOnlyList<ValidationError> ShouldBreak(this string marked, string code, int times = 1)
    {
        var (document, places) = TakeOutArrows(marked);
        return ShouldBeAt(Errors(document, code), places, code, times);
    }

    /// <summary>A type system must break a rule a number of times, and no other rule, at the places that have an arrow.</summary>
    public static IReadOnlyList<ValidationError> ShouldBreakAsTypeSystem(this string marked, string code, int times = 1)
    {
        var (document, places) = TakeOutArrows(marked);
        return ShouldBeAt(TypeSystemValidator.Validate(Parser.Parse(document), document), places, code, times);
    }

    /// <summary>A type system must break no rule.</summary>
    public static void ShouldBeValidAsTypeSystem(this string document) =>
        TypeSystemValidator.Validate(Parser.Parse(document, ParserLimits.TypeSystem), document).ShouldBeEmpty();

    private static IReadOnlyList<ValidationError> ShouldBeAt(
        IReadOnlyList<ValidationError> errors, List<SourceLocation> places, string code, int times)
    {
        errors.Count.ShouldBe(times, string.Join('\n', errors));
        errors.ShouldAllBe(error => error.Code == code);
        errors.SelectMany(error => error.Locations).Distinct().Order(Comparer<SourceLocation>.Create(Compare)).ShouldBe(places);
        return errors;
    }

    private static IReadOnlyList<ValidationError> Errors(string document, string code) => DocumentValidator.Validate(
        Schema, Parser.Parse(document), System.Text.Encoding.UTF8.GetBytes(document), new HashSet<string> { code });

    private static (string Document, List<SourceLocation> Places) TakeOutArrows(string marked)
    {
        var places = new List<SourceLocation>();
        var (line, column) = (1, 1);
        foreach (var character in marked)
        {
            if (character == Arrow)
                places.Add(new SourceLocation(line, column));
            else
                (line, column) = character == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        return (marked.Replace(Arrow.ToString(), ""), places);
    }

    private static int Compare(SourceLocation a, SourceLocation b) => (a.Line, a.Column).CompareTo((b.Line, b.Column));
}
