using System.Text.Json;
using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph;

namespace Selvhjelp.Api.Tests.Graph;

/// <summary>The counts of municipalities with and without contact point, against a count over the rows.</summary>
public sealed class CoverageOverviewTests
{
    private static readonly DirectoryFacts More = SeedGraph.Facts with
    {
        ContactPoints =
        [
            .. SeedGraph.Facts.ContactPoints,
            Verified("fresh", "5501", "2026-05-01"),
            Verified("overdue", "1103", "2024-05-01"),
            Verified("elsewhere", "0301", "2026-05-01", "3201", "3203"),
            SeedGraph.ContactPoint("closed", municipality: "1108", status: "closed"),
            SeedGraph.ContactPoint("digital"),
        ],
    };

    [Fact]
    public async Task In_the_seed_ten_municipalities_have_one_and_none_is_confirmed()
    {
        var total = (await Ask.Data("{ coverage { total { municipalities confirmed unconfirmed none } } }")).GetProperty("coverage").GetProperty("total");
        Numbers(total).ShouldBe((357, 0, 10, 347));
    }

    [Fact]
    public async Task Every_count_is_that_of_the_rows()
    {
        var graph = DirectoryGraph.Build(More);
        var coverage = (await Ask.Data(
            "{ coverage { total { ...N } counties { county { number } count { ...N } } districtOffices { office { slug } count { ...N } } } } "
            + "fragment N on CoverageCount { municipalities confirmed unconfirmed none }", graph)).GetProperty("coverage");

        Numbers(coverage.GetProperty("total")).ShouldBe(Count(_ => true));
        Numbers(coverage.GetProperty("total")).ShouldBe((357, 4, 10, 343));
        foreach (var county in coverage.GetProperty("counties").EnumerateArray())
        {
            var number = county.GetProperty("county").GetProperty("number").GetString();
            Numbers(county.GetProperty("count")).ShouldBe(Count(row => row.CountyNumber == number), number);
        }

        coverage.GetProperty("counties").GetArrayLength().ShouldBe(15);
        foreach (var office in coverage.GetProperty("districtOffices").EnumerateArray())
        {
            var slug = office.GetProperty("office").GetProperty("slug").GetString();
            var key = More.DistrictOffices.Single(row => row.Slug == slug).Key;
            Numbers(office.GetProperty("count")).ShouldBe(Count(row => OfficeOf(row) == key), slug);
        }

        coverage.GetProperty("districtOffices").GetArrayLength().ShouldBe(7);
    }

    [Fact]
    public async Task Municipalities_of_which_no_source_tells_the_office_come_last_with_none()
    {
        // Asker, Jevnaker and Lunner until 2023.
        var graph = DirectoryGraph.Build(SeedGraph.Facts with { Date = new DateOnly(2023, 6, 1) });
        var offices = (await Ask.Data("{ coverage { total { municipalities } districtOffices { office { slug } count { municipalities } } } }", graph)).GetProperty("coverage");
        var last = offices.GetProperty("districtOffices").EnumerateArray().Last();
        last.GetProperty("office").ValueKind.ShouldBe(JsonValueKind.Null);
        last.GetProperty("count").GetProperty("municipalities").GetInt32().ShouldBe(3);
        offices.GetProperty("districtOffices").EnumerateArray().Sum(office => office.GetProperty("count").GetProperty("municipalities").GetInt32()).ShouldBe(356);
    }

    [Fact]
    public async Task A_municipality_says_for_itself_whether_it_has_one()
    {
        var graph = DirectoryGraph.Build(More);
        (await Of("5501")).ShouldBe("CONFIRMED");
        (await Of("3201")).ShouldBe("CONFIRMED");
        (await Of("1103")).ShouldBe("UNCONFIRMED");
        (await Of("1108")).ShouldBe("NONE");
        (await Of("1818")).ShouldBe("NONE");

        async Task<string> Of(string number) =>
            (await Ask.Data($"{{ municipalityByNumber(number: \"{number}\") {{ contactPointCoverage }} }}", graph))
                .GetProperty("municipalityByNumber").GetProperty("contactPointCoverage").GetString()!;
    }

    private static string? OfficeOf(MunicipalityRow row) => More.Coverages
        .SingleOrDefault(coverage => coverage.MunicipalityNumber == row.Number && coverage.ValidFrom <= SeedGraph.Date && (coverage.ValidTo is null || coverage.ValidTo >= SeedGraph.Date))?.OfficeKey;

    private static (int All, int Confirmed, int Unconfirmed, int None) Count(Func<MunicipalityRow, bool> which)
    {
        var rows = More.Municipalities.Where(row => row is { Kind: "municipality", ValidTo: null }).Where(which).ToArray();
        var open = More.ContactPoints.Where(point => point.Status == "active").ToArray();
        var with = rows.Where(row => open.Any(point => Serves(point, row.Number))).ToArray();
        var confirmed = with.Count(row => open.Any(point => Serves(point, row.Number) && point.LastVerified > SeedGraph.Date.AddYears(-1)));
        return (rows.Length, confirmed, with.Length - confirmed, rows.Length - with.Length);

        static bool Serves(ContactPointRow point, string number) =>
            point.MunicipalityNumber == number || point.MunicipalitiesServed.Any(served => served.MunicipalityNumber == number);
    }

    private static (int, int, int, int) Numbers(JsonElement count) =>
        (Number(count, "municipalities"), Number(count, "confirmed"), Number(count, "unconfirmed"), Number(count, "none"));

    private static int Number(JsonElement count, string name) => count.GetProperty(name).GetInt32();

    private static ContactPointRow Verified(string key, string municipality, string day, params string[] served)
    {
        var row = SeedGraph.ContactPoint(key, municipality, served);
        row.LastVerified = DateOnly.Parse(day, null);
        return row;
    }
}
