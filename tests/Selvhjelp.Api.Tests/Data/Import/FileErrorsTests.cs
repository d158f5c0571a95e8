using System.Text;
using Selvhjelp.Api.Data.Import;

namespace Selvhjelp.Api.Tests.Data.Import;

/// <summary>Rubbish in: each file that cannot be taken in says why, with file, line, column and reason.</summary>
public sealed class FileErrorsTests
{
    [Theory]
    [InlineData("name,", "navn,", "the column name is missing")]
    [InlineData("name,", "navn,", "the column navn is unknown")]
    [InlineData("name,", "name,name,", "the column name is there more than once")]
    [InlineData("name,", "name,,", "a column has no name")]
    [InlineData("contact_point_id,name,", "contact_point_id,", "the column name is missing")]
    public void A_wrong_header_is_refused(string old, string replacement, string reason)
    {
        using var files = new SeedFiles();
        var text = File.ReadAllText(files.PathOf("contact_points.csv"));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(files.PathOf("contact_points.csv"), text.Remove(at, old.Length).Insert(at, replacement));

        var result = files.Read();

        result.Facts.ShouldBeNull();
        result.Errors.ShouldContain(new ImportProblem("contact_points.csv", 1, null, reason));
        result.Errors.ShouldAllBe(error => error.File == "contact_points.csv");
    }

    [Fact]
    public void The_order_of_columns_is_free()
    {
        using var files = new SeedFiles();
        var lines = File.ReadAllLines(files.PathOf("codes.csv"));
        File.WriteAllLines(files.PathOf("codes.csv"), lines.Select(line => line.Split(',', 3)).Select(cells => $"{cells[1]},{cells[0]},{cells[2]}"));

        files.Read().DescribeErrors().ShouldBe("");
    }

    [Fact]
    public void Semicolons_instead_of_commas_are_told_from_a_wrong_header()
    {
        using var files = new SeedFiles();
        File.WriteAllText(files.PathOf("codes.csv"), "vocabulary;code;label_nb;description_nb\nbasis;stated;Oppgitt;\n");

        files.Read().Errors.ShouldHaveSingleItem().Reason.ShouldContain("separated by semicolon");
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using var files = new SeedFiles();
        File.Delete(files.PathOf("counties.csv"));

        var error = files.Read().Errors.ShouldHaveSingleItem();

        (error.File, error.Line).ShouldBe(("counties.csv", null));
        error.Reason.ShouldContain("missing");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \n")]
    public void An_empty_file_is_refused(string content)
    {
        using var files = new SeedFiles();
        File.WriteAllText(files.PathOf("counties.csv"), content);

        files.Read().Errors.ShouldHaveSingleItem().Reason.ShouldBe("the file is empty");
    }

    [Fact]
    public void A_file_with_only_a_header_is_refused()
    {
        using var files = new SeedFiles();
        File.WriteAllText(files.PathOf("acute_help.csv"), File.ReadLines(files.PathOf("acute_help.csv")).First() + "\n");

        files.Read().Errors.ShouldHaveSingleItem().Reason.ShouldBe("there are no records");
    }

    [Fact]
    public void A_letter_in_another_encoding_is_found_by_its_line()
    {
        using var files = new SeedFiles();
        var lines = File.ReadAllLines(files.PathOf("acute_help.csv"));
        var utf8 = Encoding.UTF8.GetBytes(string.Join('\n', lines[..2]) + "\n");
        File.WriteAllBytes(files.PathOf("acute_help.csv"), [.. utf8, .. Encoding.Latin1.GetBytes(string.Join('\n', lines[2..]))]);
        var line = Array.FindIndex(lines, 2, text => text.Any(c => c > 127)) + 1;

        var error = files.Read().Errors.ShouldHaveSingleItem();

        error.Line.ShouldBe(line);
        error.Reason.ShouldContain("not UTF-8");
    }

    [Fact]
    public void UTF_16_is_told_by_name()
    {
        using var files = new SeedFiles();
        File.WriteAllText(files.PathOf("codes.csv"), File.ReadAllText(files.PathOf("codes.csv")), Encoding.Unicode);

        files.Read().Errors.ShouldHaveSingleItem().Reason.ShouldContain("UTF-16");
    }

    [Fact]
    public void A_byte_order_mark_and_Windows_line_ends_are_no_harm()
    {
        using var files = new SeedFiles();
        File.WriteAllText(files.PathOf("codes.csv"), File.ReadAllText(files.PathOf("codes.csv")).Replace("\n", "\r\n"), new UTF8Encoding(true));

        files.Read().DescribeErrors().ShouldBe("");
    }

    [Theory]
    [InlineData("\"uten slutt,b,c,d\n", "never closed")]
    [InlineData("midt\"i,b,c,d\n", "neither around a whole cell nor doubled")]
    [InlineData("\"a\"b,b,c,d\n", "neither around a whole cell nor doubled")]
    [InlineData("a,b,c\n", "has 3 cells, but the header has 4")]
    [InlineData("a,b,c,d,e\n", "has 5 cells, but the header has 4")]
    public void A_record_of_the_wrong_shape_is_found_by_its_line(string record, string reason)
    {
        using var files = new SeedFiles();
        File.AppendAllText(files.PathOf("codes.csv"), record);

        var error = files.Read().Errors.ShouldHaveSingleItem();

        (error.File, error.Line).ShouldBe(("codes.csv", File.ReadAllLines(files.PathOf("codes.csv")).Length));
        error.Reason.ShouldContain(reason);
    }

    [Fact]
    public void The_line_is_where_the_record_starts_also_after_line_breaks_inside_cells()
    {
        using var files = new SeedFiles();
        var text = File.ReadAllText(files.PathOf("acute_help.csv"));
        var at = text.IndexOf("Hele døgnet", StringComparison.Ordinal);
        var broken = text.Remove(at, "Hele døgnet".Length).Insert(at, "\"Hele\ndøgnet\"").Replace("ah-116123", "feil");
        File.WriteAllText(files.PathOf("acute_help.csv"), broken);

        files.Read().Errors.ShouldHaveSingleItem().Line.ShouldBe(5);
    }

    [Fact]
    public void Errors_of_all_files_are_told_at_once_and_the_list_has_an_end()
    {
        using var files = new SeedFiles();
        files.Set("contact_points.csv", "cp-alvdal", "phone", "912 34 567").Set("counties.csv", "30", "valid_to", "snart");
        File.WriteAllText(files.PathOf("postal_codes.csv"), File.ReadAllText(files.PathOf("postal_codes.csv")).Replace(",2026", ",3026"));

        var result = files.Read();

        result.Errors.Select(error => error.File).Distinct().ShouldBe(["contact_points.csv", "counties.csv", "postal_codes.csv"]);
        var lines = result.DescribeErrors(limit: 5).Split(Environment.NewLine);
        lines.Length.ShouldBe(6);
        lines[^1].ShouldBe($"… and {result.Errors.Count - 5} more.");
        Should.Throw<ImportRefusedException>(result.GetFacts).Message.ShouldStartWith("The import was refused and nothing was changed.");
    }

    [Fact]
    public void Documents_are_split_at_semicolons_but_not_inside_parentheses()
    {
        SourceList.Parse("https://a.example.no/x (udatert; kopi), y; Årsrapport 2020; b;c", out var documents).ShouldBeNull();

        documents.ShouldBe(["https://a.example.no/x (udatert; kopi), y", "Årsrapport 2020", "b;c"]);
    }
}
