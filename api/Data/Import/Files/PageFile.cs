using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Import.Files;

/// <summary><c>pages.csv</c>: the texts that editors own. The body of each is a file of its own, <c>pages/KEY.md</c>, where it can be read and written.</summary>
internal static class PageFile
{
    private static readonly ColumnSet Columns = new("pages.csv");
    private static readonly Column<string> Key = Columns.Text("page_id", nameof(PageRow.Key));
    private static readonly Column<string> Slug = Columns.Text("slug");
    private static readonly Column<string> Title = Columns.Text("title");
    private static readonly Column<string> Summary = Columns.Text("summary_nb");
    private static readonly Column<string?> AboutKind = Columns.OptionalText("about_kind");
    private static readonly Column<string?> ParentKey = Columns.OptionalText("parent_id", nameof(PageRow.ParentKey));
    private static readonly Column<string?> Note = Columns.OptionalText("note");
    private static readonly Column<IReadOnlyList<string>> Sources = Columns.Sources();
    private static readonly Column<int> AsOfYear = Columns.Integer("as_of_year");
    private static readonly Column<string> AsOfBasis = Columns.Text("as_of_basis");

    public static FactsFile<PageRow> File { get; } = new(Columns, record => new PageRow
    {
        Key = record.Get(Key),
        Slug = record.Get(Slug),
        Position = record.Index,
        Title = record.Get(Title),
        Summary = record.Get(Summary),
        Body = record.ReadText(Key, $"pages/{record.Get(Key)}.md"),
        AboutKind = record.Get(AboutKind),
        ParentKey = record.Get(ParentKey),
        Note = record.Get(Note),
        Sources = record.Get(Sources),
        AsOfYear = record.Get(AsOfYear),
        AsOfBasis = record.Get(AsOfBasis),
    });
}
