using System.Text.RegularExpressions;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Pages;

public sealed class AToZPageTests
{
    [Fact]
    public async Task Names_stand_in_Norwegian_order_under_their_letters()
    {
        var lists = SyntheticFacts.Lists();
        string[] names = ["Ørby", "Åsby", "Ærby", "Zetaby", "Álaby", "Aby"];
        var municipalities = names.Select((name, i) => SyntheticFacts.MunicipalityWithout() with
        {
            Number = $"91{i:00}",
            Slug = $"by-{i}",
            Name = name,
            DisambiguatedName = name,
        });
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.Of(lists with { Municipalities = [.. lists.Municipalities, .. municipalities] }));

        var page = site.Page("/a-aa/");
        Regex.Matches(page, "<h2 id=\"[^\"]*\">(.)</h2>").Select(m => m.Groups[1].Value)
            .ShouldBe(["A", "G", "K", "P", "T", "Z", "Æ", "Ø", "Å"]);
        Regex.Matches(page, "/kommune/by-\\d/\">(.*?)</a>").Select(m => m.Groups[1].Value)
            .ShouldBe(["Aby", "Álaby", "Zetaby", "Ærby", "Ørby", "Åsby"]);
    }

    [Fact]
    public async Task Former_and_Sami_names_lead_to_the_present_municipality()
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        var page = site.Page("/a-aa/");
        page.ShouldContain("<a href=\"/kommune/provevik/\">Askeby (nå Prøvevik)</a>");
        page.ShouldContain("<a href=\"/kommune/provevik/\"><span lang=\"fkv\">Koelahti</span> (Prøvevik)</a>");
    }
}
