using System.Text;
using Selvhjelp.Site.Pipeline.Exports.Tabular;

namespace Selvhjelp.Site.Tests.Exports;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("Prøvevik")]
    [InlineData("komma, og \"sitat\"")]
    [InlineData("to\nlinjer")]
    [InlineData("Kárášjohka | Kaarasjoki")]
    [InlineData("+47 77 00 00 00")]
    [InlineData("-12.5")]
    [InlineData("a=b")]
    [InlineData("")]
    public void What_is_written_is_read_again_as_it_was(string value) => ReadBack(value).ShouldBe(value);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("=HYPERLINK(\"https://example.org\")")]
    [InlineData("@SUM(A1)")]
    [InlineData("+cmd|' /C calc'!A0")]
    [InlineData("-2+3+cmd")]
    [InlineData("\t=1+1")]
    public void What_a_spreadsheet_would_run_is_text_there_and_stays_whole(string value) => ReadBack(value).ShouldBe("'" + value);

    private static string ReadBack(string value)
    {
        var table = Table.Of("prove", "prove.csv", "Prøve", "Made up.", [value], [(new Field("verdi", "Made up."), v => v), (new Field("etter", "Made up."), _ => "x")]);
        using var bytes = new MemoryStream();
        CsvText.Write(table, bytes);
        var rows = Exported.RowsOf(Encoding.UTF8.GetString(bytes.ToArray()));
        rows.Count.ShouldBe(2);
        rows[1][1].ShouldBe("x");
        return rows[1][0];
    }
}
