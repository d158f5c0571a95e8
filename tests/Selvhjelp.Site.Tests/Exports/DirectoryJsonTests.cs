using System.Text.Json;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Exports;

public sealed class DirectoryJsonTests
{
    [Fact]
    public void Every_list_is_there_whole_with_what_is_no_longer_in_force()
    {
        var lists = SyntheticFacts.Lists();
        var json = Exported.OfAll().Json("/data/directory.json");

        var expected = new Dictionary<string, int>
        {
            ["contactPoints"] = lists.ContactPoints.Count,
            ["linkCentres"] = lists.LinkCentres.Count,
            ["districtOffices"] = lists.DistrictOffices.Count,
            ["organisations"] = lists.Organisations.Count,
            ["networks"] = lists.Networks.Count,
            ["agreements"] = lists.Agreements.Count,
            ["counties"] = lists.Counties.Count,
            ["municipalities"] = lists.Municipalities.Count,
            ["postalCodes"] = lists.PostalCodes.Count,
            ["keyFigures"] = lists.KeyFigures.Count,
            ["acuteHelpLines"] = lists.AcuteHelpLines.Count,
            ["pages"] = lists.Pages.Count,
        };
        foreach (var (list, count) in expected) json.GetProperty(list).GetArrayLength().ShouldBe(count, list);
        json.GetProperty("revision").GetProperty("date").GetString().ShouldBe("2026-11-22");
    }

    [Theory]
    [InlineData("contactPoints")]
    [InlineData("linkCentres")]
    [InlineData("districtOffices")]
    [InlineData("organisations")]
    [InlineData("networks")]
    [InlineData("agreements")]
    [InlineData("counties")]
    [InlineData("municipalities")]
    [InlineData("postalCodes")]
    [InlineData("keyFigures")]
    [InlineData("acuteHelpLines")]
    [InlineData("pages")]
    public void Every_fact_says_its_sources_and_for_which_year(string list)
    {
        foreach (var item in Exported.OfAll().Json("/data/directory.json").GetProperty(list).EnumerateArray())
        {
            item.GetProperty("sources").GetArrayLength().ShouldBeGreaterThan(0);
            item.GetProperty("asOfYear").GetInt32().ShouldBeGreaterThan(2000);
        }
    }

    [Fact]
    public void An_entry_can_be_read_back_as_it_was_and_says_where_its_page_is()
    {
        var entry = Exported.OfAll().Json("/data/directory.json").GetProperty("contactPoints").EnumerateArray().First();

        entry.GetProperty("url").GetString().ShouldBe($"https://example.org/kontaktpunkt/{SyntheticFacts.OpenPoint.Slug}/");
        entry.GetProperty("status").GetProperty("code").GetProperty("code").GetString().ShouldBe("active");
        var read = entry.Deserialize<ContactPoint>(JsonSerializerOptions.Web)!;
        read.Contact.ShouldBe(SyntheticFacts.ContactPoint().Contact);
        read.Sources.ShouldBe(SyntheticFacts.ContactPoint().Sources);
        read.Address.ShouldBe(SyntheticFacts.ContactPoint().Address);
    }

    [Fact]
    public void One_that_is_no_longer_in_force_has_no_page()
    {
        var former = Exported.OfAll().Json("/data/directory.json").GetProperty("municipalities").EnumerateArray().Single(m => m.GetProperty("number").GetString() == SyntheticFacts.Former.Number);
        former.GetProperty("url").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Letters_are_as_they_are() => Exported.OfAll().Text("/data/directory.json").ShouldContain("Geahččalanluokta");
}
