using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Selvhjelp.Site.Tests.Exports;

/// <summary>The tables in CSV and their description, held against the Tabular Data Package and Table Schema specifications (frictionlessdata.io).</summary>
public sealed partial class DataPackageTests
{
    private static readonly string[] Types = ["string", "number", "integer", "boolean", "date", "year"];

    public static TheoryData<string> Folders { get; } = ["/data/csv/", "/data/hsds/"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_table_is_described_and_every_description_has_its_table(string folder)
    {
        var files = Exported.OfAll();
        var package = files.Json(folder + "datapackage.json");

        package.GetProperty("profile").GetString().ShouldBe("tabular-data-package");
        package.GetProperty("name").GetString()!.ShouldMatch("^[a-z0-9._-]+$");
        var tables = package.GetProperty("resources").EnumerateArray().Select(r => folder + r.GetProperty("path").GetString()).ToList();
        tables.ShouldBe(files.Paths.Where(p => p.StartsWith(folder, StringComparison.Ordinal) && p.EndsWith(".csv", StringComparison.Ordinal)));
        tables.ShouldBeUnique();
        package.GetProperty("resources").EnumerateArray().Select(r => r.GetProperty("name").GetString()).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_header_of_every_table_is_what_its_schema_says_and_every_value_is_of_its_type(string folder)
    {
        var files = Exported.OfAll();
        foreach (var resource in files.Json(folder + "datapackage.json").GetProperty("resources").EnumerateArray())
        {
            var path = folder + resource.GetProperty("path").GetString();
            var rows = files.Rows(path);
            var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().ToList();
            rows[0].ShouldBe(fields.Select(f => f.GetProperty("name").GetString()), path);
            rows.Count.ShouldBeGreaterThan(1, path);
            for (var column = 0; column < fields.Count; column++)
                Check(path, fields[column], [.. rows.Skip(1).Select(row => row[column])]);
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_foreign_key_leads_to_a_row(string folder)
    {
        var files = Exported.OfAll();
        var resources = files.Json(folder + "datapackage.json").GetProperty("resources").EnumerateArray().ToDictionary(r => r.GetProperty("name").GetString()!);
        var followed = 0;
        foreach (var (name, resource) in resources)
        {
            if (!resource.GetProperty("schema").TryGetProperty("foreignKeys", out var keys)) continue;
            foreach (var key in keys.EnumerateArray())
            {
                var reference = key.GetProperty("reference");
                var targets = Column(files, folder, resources[reference.GetProperty("resource").GetString()!], reference.GetProperty("fields").GetString()!).ToHashSet();
                var values = Column(files, folder, resource, key.GetProperty("fields").GetString()!).Where(v => v.Length > 0).ToList();
                values.ShouldAllBe(value => targets.Contains(value), $"{name}.{key.GetProperty("fields").GetString()}");
                followed += values.Count;
            }
        }
        followed.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Sources_lead_to_the_owners_and_licences_to_the_terms_by_names_of_the_Open_Definition_alone()
    {
        var package = Exported.OfAll().Json("/data/csv/datapackage.json");
        foreach (var source in package.GetProperty("sources").EnumerateArray())
        {
            source.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
            if (source.TryGetProperty("path", out var path)) path.GetString()!.ShouldNotMatch("licen[cs]e|nlod");
        }
        var licences = package.GetProperty("resources").EnumerateArray().Where(r => r.TryGetProperty("licenses", out _)).SelectMany(r => r.GetProperty("licenses").EnumerateArray()).ToList();
        licences.Select(l => (l.TryGetProperty("name", out var name) ? name.GetString() : null, l.GetProperty("path").GetString())).Distinct().ShouldBe(
            [("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"), (null, "https://data.norge.no/nlod")]);
    }

    [Fact]
    public void Records_end_with_CRLF_and_there_is_no_byte_order_mark()
    {
        var bytes = Exported.OfAll().Bytes("/data/csv/contact-points.csv");
        bytes[..5].ShouldBe("slug,"u8.ToArray());
        bytes[^2..].ShouldBe("\r\n"u8.ToArray());
    }

    private static void Check(string path, JsonElement field, IReadOnlyList<string> values)
    {
        var name = $"{path}: {field.GetProperty("name").GetString()}";
        var type = field.GetProperty("type").GetString()!;
        Types.ShouldContain(type, name);
        foreach (var value in values.Where(v => v.Length > 0)) IsOf(type, field.TryGetProperty("format", out var format) ? format.GetString() : null, value).ShouldBeTrue($"{name}: {value}");
        if (!field.TryGetProperty("constraints", out var constraints)) return;
        if (constraints.TryGetProperty("required", out _)) values.ShouldAllBe(v => v.Length > 0, name);
        if (constraints.TryGetProperty("unique", out _)) values.ShouldBeUnique();
        if (constraints.TryGetProperty("enum", out var allowed)) values.Where(v => v.Length > 0).ShouldBeSubsetOf(allowed.EnumerateArray().Select(a => a.GetString()!));
    }

    private static bool IsOf(string type, string? format, string value) => (type, format) switch
    {
        ("number", _) => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        ("boolean", _) => value is "true" or "false",
        ("date", _) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        ("year", _) => Year().IsMatch(value),
        (_, "email") => value.Contains('@', StringComparison.Ordinal),
        (_, "uri") => Uri.TryCreate(value, UriKind.Absolute, out _),
        _ => true,
    };

    private static IEnumerable<string> Column(Exported files, string folder, JsonElement resource, string field)
    {
        var rows = files.Rows(folder + resource.GetProperty("path").GetString());
        var column = Array.IndexOf(rows[0], field);
        column.ShouldBeGreaterThanOrEqualTo(0, field);
        return rows.Skip(1).Select(row => row[column]);
    }

    [GeneratedRegex(@"^\d{4}$")]
    private static partial Regex Year();
}
