using System.Text;
using System.Text.Json;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.GraphQL.Tests.Execution;

public class ResponseWriterTests
{
    private static string Written(Action<ResponseWriter> write)
    {
        using var writer = new ResponseWriter();
        write(writer);
        return Encoding.UTF8.GetString(writer.Written);
    }

    [Fact]
    public void Every_character_of_the_basic_plane_is_read_back_as_it_was_written()
    {
        var text = string.Concat(Enumerable.Range(0, 0x10000).Where(code => !char.IsSurrogate((char)code)).Select(code => (char)code)) + "😀";
        JsonSerializer.Deserialize<string>(Written(writer => writer.WriteString(text))).ShouldBe(text);
    }

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("a\"b\\c/d", "\"a\\\"b\\\\c/d\"")]
    [InlineData("\b\f\n\r\t\u0000\u001f\u007f", "\"\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\"")]
    [InlineData("æ<>&'+\u2028", "\"æ<>&'+\u2028\"")]
    public void Only_what_must_be_escaped_is(string text, string json) => Written(writer => writer.WriteString(text)).ShouldBe(json);

    [Fact]
    public void Half_of_a_surrogate_pair_becomes_a_replacement_character()
        => Written(writer => writer.WriteString("\ud800x")).ShouldBe("\"\ufffdx\"");

    [Fact]
    public void Texts_of_all_lengths_with_any_kind_of_character_at_any_place_are_read_back()
    {
        foreach (var special in new[] { "", "\"", "\\", "\n", "\u007f", "\u0080", "ø", "\u07ff", "\u0800", "\uffff", "😀" })
        {
            for (var length = 0; length <= 36; length++)
            {
                for (var place = 0; place <= length; place++)
                {
                    var text = new string('x', place) + special + new string('y', length - place);
                    JsonSerializer.Deserialize<string>(Written(writer => writer.WriteString(text))).ShouldBe(text);
                }
            }
        }
    }

    [Fact]
    public void Keys_of_all_lengths_are_written_whole_after_a_comma_even_where_the_buffer_ends()
    {
        string[] keys = [.. Enumerable.Range(1, 400).Select(length => new string('k', length))];
        Written(writer => Array.ForEach(keys, key => writer.WriteName(new EncodedName(key)))).ShouldBe(string.Concat(keys.Select(key => $",\"{key}\":")));
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(-0.0)]
    [InlineData(1e300)]
    [InlineData(5e-324)]
    [InlineData(123456789.125)]
    public void A_number_is_read_back_exactly(double number)
        => BitConverter.DoubleToInt64Bits(JsonSerializer.Deserialize<double>(Written(writer => writer.WriteNumber(number))))
            .ShouldBe(BitConverter.DoubleToInt64Bits(number));

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    [InlineData(0)]
    public void A_whole_number_is_written_in_full(long number)
        => Written(writer => writer.WriteNumber(number)).ShouldBe(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void What_was_written_after_a_mark_can_be_cut_off_even_after_growth()
        => Written(writer =>
        {
            writer.WriteRaw("kept"u8);
            var mark = writer.Mark();
            for (var i = 0; i < 10_000; i++) writer.WriteString("cut off");
            writer.Rollback(mark);
            writer.WriteNull();
        }).ShouldBe("keptnull");

    [Fact]
    public void Bytes_can_be_written_in_place()
        => Written(writer =>
        {
            for (var i = 0; i < 3_000; i++)
            {
                "0123456789"u8.CopyTo(writer.GetSpan(10));
                writer.Advance(10);
            }
        }).ShouldBe(string.Concat(Enumerable.Repeat("0123456789", 3_000)));
}
