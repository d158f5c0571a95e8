using Selvhjelp.Site.Tests.Exports;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Tests.Languages;

/// <summary>The texts of the program, as translators left them.</summary>
public sealed class WordsTests
{
    // The same in bokmål and nynorsk, and rightly so.
    private static readonly HashSet<string> Same =
    [
        "Slik er det prøvd", "Slik bruker du tastaturet", "På nett eller telefon", "Kontaktpunktet er lagt ned.", "Digitalt og på telefon", "Slik har det gått",
        "Send e-post til ¤", "LINK står for ¤.", "Kontoret som hjelper i området", "Nettverk i fylket eller regionen", "Du kan ta kontakt her", "Ta kontakt med LINK-senteret",
        "Vi har ingen telefon, e-post eller nettside til senteret.", "Ta kontakt med kontaktpunktet.",
    ];

    [Fact]
    public void Every_text_is_there_in_every_language()
    {
        WordStructs.Types().Count().ShouldBeGreaterThan(15);
        WordStructs.All.Where(text => Language.All.Any(language => string.IsNullOrWhiteSpace(text.In(language)))).Select(text => text.Name).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("nn")]
    [InlineData("en")]
    public void A_long_text_is_not_the_bokmaal_one(string tag)
    {
        var language = Language.All.Single(l => l.Tag == tag);
        WordStructs.All.Where(text => text.Bokmaal.Split(' ').Length > 3 && text.In(language) == text.Bokmaal && !(tag == "nn" && Same.Contains(text.Bokmaal)))
            .Select(text => $"{text.Name}: {text.Bokmaal}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("nn")]
    [InlineData("en")]
    public void No_text_has_words_of_another_language(string tag)
    {
        var language = Language.All.Single(l => l.Tag == tag);
        var telltales = new Telltales(ProperNouns);
        WordStructs.All.SelectMany(text => telltales.In(tag, text.In(language)).Select(word => $"{word}: {text.Name}: {text.In(language)}")).ShouldBeEmpty();
    }

    [Fact]
    public void What_the_directory_says_of_help_lines_from_the_start_is_told_in_every_language()
    {
        var rows = Exported.RowsOf(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "acute_help.csv")));
        int[] columns = [.. new[] { "name", "what_nb", "hours_nb" }.Select(column => Array.IndexOf(rows[0], column))];
        var texts = rows.Skip(1).SelectMany(row => columns.Select(column => row[column])).Distinct().ToList();
        texts.Count.ShouldBeGreaterThan(10);
        foreach (var language in new[] { Language.Nynorsk, Language.English })
            texts.Where(text => new AcuteHelpWords(language).Own(text) is null).ShouldBeEmpty(language.Tag);
    }

    private static string[] ProperNouns => ["A–Å", "Læring, Informasjon, Nettverk, Kunnskap", "Kirkens SOS", "legevakt"];
}
