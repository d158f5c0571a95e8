using System.Text;
using Selvhjelp.GraphQL.Language;

namespace Selvhjelp.GraphQL.Tests.Language;

/// <summary>Whatever bytes arrive, the parser answers with a document or a syntax error.</summary>
public class RubbishTests
{
    private static readonly string[] Fragments =
        ["{", "}", "(", ")", "[", "]", ":", "=", "!", "|", "&", "@", "$", "...", "\"", "\"\"\"", "\\", "\\u{", "\\uD83D", "#", "\n", "\r", "on",
         "true", "null", "extend", "fragment", "-", "0", "1.", "e9", "\uFEFF", "å", "\U0001F600", "\0"];

    [Theory]
    [InlineData(1, 3000)]
    [InlineData(2, 3000)]
    public void Mutated_documents_parse_or_fail_with_a_place_inside_the_document(int seed, int rounds)
    {
        var random = new Random(seed);
        byte[][] sources = [Encoding.UTF8.GetBytes(Documents.KitchenSink), Encoding.UTF8.GetBytes(Documents.TypeSystem)];
        for (var round = 0; round < rounds; round++)
        {
            var bytes = sources[round % sources.Length].ToList();
            for (var change = random.Next(1, 4); change > 0; change--)
                Mutate(bytes, random);
            ShouldParseOrFail([.. bytes]);
        }
    }

    [Fact]
    public void Random_bytes_parse_or_fail()
    {
        var random = new Random(3);
        for (var round = 0; round < 2000; round++)
        {
            var bytes = new byte[random.Next(0, 60)];
            random.NextBytes(bytes);
            ShouldParseOrFail(bytes);
        }
    }

    [Fact]
    public void Every_document_cut_short_parses_or_fails()
    {
        var bytes = Encoding.UTF8.GetBytes(Documents.KitchenSink);
        for (var length = 0; length < bytes.Length; length++)
            ShouldParseOrFail(bytes[..length]);
    }

    private static void Mutate(List<byte> bytes, Random random)
    {
        var position = random.Next(bytes.Count);
        switch (random.Next(4))
        {
            case 0:
                bytes[position] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(position, Math.Min(random.Next(1, 20), bytes.Count - position));
                break;
            case 2:
                bytes.InsertRange(position, Encoding.UTF8.GetBytes(Fragments[random.Next(Fragments.Length)]));
                break;
            default:
                var length = Math.Min(random.Next(1, 40), bytes.Count - position);
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(position, length));
                break;
        }
    }

    /// <summary>Anything but a syntax error fails the test by itself; what parses must also survive a round trip.</summary>
    private static void ShouldParseOrFail(byte[] document)
    {
        try
        {
            var printed = Printer.Print(Parser.Parse(document));
            Printer.Print(Parser.Parse(printed)).ShouldBe(printed);
        }
        catch (GraphQLSyntaxException error)
        {
            error.Message.ShouldNotBeNullOrWhiteSpace();
            var lines = 1 + document.Count(value => value is (byte)'\n' or (byte)'\r');
            error.Line.ShouldBeInRange(1, lines);
            error.Column.ShouldBeInRange(1, document.Length + 1);
        }
    }
}
