using System.Text.RegularExpressions;
using Selvhjelp.Site.Tests.Synthetic;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Tests.Languages;

/// <summary>Pages in nynorsk and English have no bokmål but what the directory says, and that is marked.</summary>
public sealed class PageLanguageTests
{
    [Theory]
    [InlineData("nn")]
    [InlineData("en")]
    public async Task Page_has_no_text_of_the_program_in_bokmaal(string tag)
    {
        var language = Language.All.Single(l => l.Tag == tag);
        var bokmaal = WordStructs.All.Where(text => text.Bokmaal != text.In(language))
            .SelectMany(text => text.Bokmaal.Split(WordStructs.Put).Select(part => part.Trim()).Where(part => IsTelling(part) && !text.In(language).Contains(part, StringComparison.Ordinal)))
            .Distinct().ToList();
        bokmaal.Count.ShouldBeGreaterThan(100);
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());

        var found = Texts(site, language).SelectMany(said => bokmaal
            .Where(part => Regex.IsMatch(said.Text, $@"(?<!\w){Regex.Escape(part)}(?!\w)"))
            .Select(part => $"{said.Page}: «{part}» in «{said.Text}»"));

        found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("nn")]
    [InlineData("en")]
    public async Task Page_has_no_word_that_tells_of_another_language(string tag)
    {
        var language = Language.All.Single(l => l.Tag == tag);
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.All());
        var telltales = new Telltales(Names());

        var found = Texts(site, language).SelectMany(said => telltales.In(tag, said.Text).Select(word => $"{said.Page}: «{word}» in «{said.Text}»"));

        found.ShouldBeEmpty();
    }

    private static bool IsTelling(string part) => part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= 2;

    private static IEnumerable<(string Page, string Text)> Texts(TestSite site, Language language) =>
        from file in Directory.EnumerateFiles(Path.Join(site.Folder, language.Prefix), "*.html", SearchOption.AllDirectories)
        from text in PageTexts.Of(File.ReadAllText(file))
        select (Path.GetRelativePath(site.Folder, file), text);

    private static IEnumerable<string> Names()
    {
        var lists = SyntheticFacts.Lists();
        return
        [
            .. lists.Municipalities.SelectMany(m => (string[])[m.DisambiguatedName, m.Name, m.Centre.Place, .. m.FormerNames, .. m.Changes.Select(c => c.FormerName)]), .. lists.Counties.Select(c => c.Name),
            .. lists.PostalCodes.Select(p => p.Place),
            .. lists.DistrictOffices.Select(o => o.Name), .. lists.LinkCentres.Select(l => l.Name), .. lists.ContactPoints.Select(c => c.Name), .. lists.Organisations.Select(o => o.Name),
            .. lists.Networks.Select(n => n.Name), .. lists.Agreements.SelectMany(a => a.Parties.Select(p => p.Name).Append(a.Name)), "A–Å",
        ];
    }
}
