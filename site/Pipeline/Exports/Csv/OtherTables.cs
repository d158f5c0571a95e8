using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline.Exports.Tabular;
using Selvhjelp.Site.Text;
using static Selvhjelp.Site.Pipeline.Exports.Csv.Columns;

namespace Selvhjelp.Site.Pipeline.Exports.Csv;

/// <summary>The tables of figures, help lines and texts.</summary>
internal static class OtherTables
{
    /// <summary>The tables for these facts.</summary>
    public static IEnumerable<Table> Of(DirectoryFacts facts, Uri baseUrl)
    {
        yield return Table.Of("key-figures", "key-figures.csv", "Nøkkeltall", "A figure for a year.", facts.KeyFigures,
            [
                (new Field("key", "What is counted: a code.", Required: true), f => f.Key),
                (new Field("year", "The year that it is for.", "year", Required: true), f => Number(f.Year)),
                (new Field("label", "What is counted, in bokmål.", Required: true), f => f.Label),
                (new Field("value", "The figure.", "number", Required: true), f => Number(f.Value)),
                (new Field("unit", "Code of the unit.", Required: true), f => f.Unit.Value),
                (new Field("precision", "Code of how exact it is.", Required: true), f => f.Precision.Value),
                (new Field("note", "More about it, in bokmål."), f => f.Note),
                .. Evidence<KeyFigure>(f => f.Sources, f => f.AsOfYear),
                (new Field("as_of_basis", "Whether the year stands in the source or is an estimate.", Required: true), f => f.AsOfBasis.Value),
            ]);
        yield return Table.Of("acute-help", "acute-help.csv", "Hjelpetelefoner", "A national help line for a person in crisis.", facts.AcuteHelpLines,
            [
                (new Field("name", "Name, in Norwegian.", Required: true), l => l.Name),
                (new Field("number", "Phone number.", Required: true), l => l.Number),
                (new Field("description", "When to call, in bokmål.", Required: true), l => l.Description),
                (new Field("hours", "Opening hours, in bokmål.", Required: true), l => l.Hours),
                (new Field("chat", "Address of its chat.", Format: "uri"), l => OutwardLinks.Web(l.ChatUrl)),
                (new Field("website", "Its web pages.", Format: "uri"), l => OutwardLinks.Web(l.Website)),
                .. Evidence<AcuteHelpLine>(l => l.Sources, l => l.AsOfYear),
            ]);
        yield return Table.Of("texts", "texts.csv", "Tekster", "A text that editors own.", facts.Pages,
            [
                (new Field("slug", "Tells texts apart.", Required: true, Unique: true), p => p.Slug),
                (new Field("title", "Heading, in bokmål.", Required: true), p => p.Title),
                (new Field("summary", "What it says, in bokmål.", Required: true), p => p.Summary),
                (new Field("body", "The text, in bokmål: CommonMark without HTML.", Required: true), p => p.Body),
                (new Field("parent", "Slug of the text that it is a part of."), p => p.Parent?.Slug),
                (new Field("about_kind", "Code of the kind of organisation that it is about."), p => p.AboutKind?.Value),
                .. Evidence<Page>(p => p.Sources, p => p.AsOfYear),
                (new Field("url", "Its page.", Format: "uri", Required: true), p => new Uri(baseUrl, PagePaths.Of(p)).AbsoluteUri),
            ]) with
        { PrimaryKey = "slug", ForeignKeys = [new ForeignKey("parent", "texts", "slug")] };
    }
}
