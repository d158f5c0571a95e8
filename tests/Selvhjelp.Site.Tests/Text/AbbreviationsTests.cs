using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Tests.Synthetic;
using Selvhjelp.Site.Text;

namespace Selvhjelp.Site.Tests.Text;

public sealed class AbbreviationsTests
{
    [Fact]
    public void Name_that_is_only_its_abbreviation_is_not_explained_by_itself()
    {
        var lists = SyntheticFacts.Lists();
        var unexplained = SyntheticFacts.Organisation() with { Slug = "oppx", Name = "OPPX", ShortName = "OPPX" };

        Meanings(lists with { Organisations = [.. lists.Organisations, unexplained] }, "OPPX")
            .ShouldBe([new AbbreviationMeaning(null, "Frivilligsentral", "/organisasjon/oppx/")]);
    }

    [Fact]
    public void Network_whose_name_begins_with_its_abbreviation_explains_it()
    {
        var network = SyntheticCooperation.Network() with { Name = "ONP – Oppdiktet nettverk i Prøvevik" };

        Meanings(SyntheticFacts.Lists() with { Networks = [network] }, "ONP")
            .ShouldBe([new AbbreviationMeaning("Oppdiktet nettverk i Prøvevik", "Nettverk", "/nettverk/oppdiktet-nettverk/")]);
    }

    [Fact]
    public void Kind_whose_label_ends_with_its_abbreviation_explains_it()
    {
        var lists = SyntheticFacts.Lists();
        var organisation = SyntheticFacts.Organisation() with { Slug = "os", Kind = new Code("made_up", "Oppdiktet senter (OS)", null) };

        Meanings(lists with { Organisations = [.. lists.Organisations, organisation] }, "OS")
            .ShouldBe([new AbbreviationMeaning("Oppdiktet senter", "Type organisasjon", "/organisasjon/#type-made-up")]);
    }

    [Fact]
    public void Letters_of_LINK_are_explained() =>
        Meanings(SyntheticFacts.Lists(), "LINK").ShouldBe([new AbbreviationMeaning("Læring, Informasjon, Nettverk, Kunnskap", "LINK-senter", "/link/")]);

    [Fact]
    public void Name_with_a_dash_that_is_no_abbreviation_is_left_alone() =>
        Abbreviations.Of(SyntheticFacts.Of(SyntheticFacts.Lists() with { Networks = [SyntheticCooperation.Network() with { Name = "Prøvevik – et nettverk" }] }))
            .Select(a => a.Short).ShouldBe(["LINK", "PFS"]);

    private static IReadOnlyList<AbbreviationMeaning> Meanings(FactLists lists, string abbreviation) =>
        Abbreviations.Of(SyntheticFacts.Of(lists)).Single(a => a.Short == abbreviation).Meanings;
}
