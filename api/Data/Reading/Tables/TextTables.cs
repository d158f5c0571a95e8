using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Reading.Tables;

/// <summary>What is said rather than where to turn: vocabularies, key figures, texts and acute help.</summary>
internal static class TextTables
{
    /// <summary>Vocabularies, each in its order.</summary>
    public static RowTable<CodeRow> Codes { get; } = new("Codes", Code, nameof(CodeRow.Vocabulary), nameof(CodeRow.Position));

    /// <summary>Key figures, in the order of the source.</summary>
    public static RowTable<KeyFigureRow> KeyFigures { get; } = new("KeyFigures", KeyFigure, nameof(KeyFigureRow.Position));

    /// <summary>Texts, in the order in which they are offered.</summary>
    public static RowTable<PageRow> Pages { get; } = new("Pages", Page, nameof(PageRow.Position));

    /// <summary>Acute help, most urgent first.</summary>
    public static RowTable<AcuteHelpLineRow> AcuteHelpLines { get; } = new("AcuteHelpLines", AcuteHelpLine, nameof(AcuteHelpLineRow.Position));

    private static CodeRow Code(RowColumns row) => new()
    {
        Vocabulary = row.Shared(nameof(CodeRow.Vocabulary)),
        Code = row.Text(nameof(CodeRow.Code)),
        Label = row.Text(nameof(CodeRow.Label)),
        Description = row.TextOrNull(nameof(CodeRow.Description)),
        Position = row.Number(nameof(CodeRow.Position)),
    };

    private static KeyFigureRow KeyFigure(RowColumns row) => new()
    {
        FigureKey = row.Text(nameof(KeyFigureRow.FigureKey)),
        Year = row.Number(nameof(KeyFigureRow.Year)),
        Position = row.Number(nameof(KeyFigureRow.Position)),
        Value = row.Real(nameof(KeyFigureRow.Value)),
        Unit = row.Shared(nameof(KeyFigureRow.Unit)),
        Precision = row.Shared(nameof(KeyFigureRow.Precision)),
        Label = row.Text(nameof(KeyFigureRow.Label)),
        PublicNote = row.SharedOrNull(nameof(KeyFigureRow.PublicNote)),
        Note = row.SharedOrNull(nameof(KeyFigureRow.Note)),
        AsOfBasis = row.Shared(nameof(KeyFigureRow.AsOfBasis)),
        Sources = row.List(nameof(KeyFigureRow.Sources)),
        AsOfYear = row.Number(nameof(KeyFigureRow.AsOfYear)),
    };

    private static PageRow Page(RowColumns row) => new()
    {
        Key = row.Text(nameof(PageRow.Key)),
        Slug = row.Text(nameof(PageRow.Slug)),
        Position = row.Number(nameof(PageRow.Position)),
        Title = row.Text(nameof(PageRow.Title)),
        Summary = row.Text(nameof(PageRow.Summary)),
        Body = row.Text(nameof(PageRow.Body)),
        AboutKind = row.TextOrNull(nameof(PageRow.AboutKind)),
        ParentKey = row.TextOrNull(nameof(PageRow.ParentKey)),
        AsOfBasis = row.Shared(nameof(PageRow.AsOfBasis)),
        Note = row.SharedOrNull(nameof(PageRow.Note)),
        Sources = row.List(nameof(PageRow.Sources)),
        AsOfYear = row.Number(nameof(PageRow.AsOfYear)),
    };

    private static AcuteHelpLineRow AcuteHelpLine(RowColumns row) => new()
    {
        Key = row.Text(nameof(AcuteHelpLineRow.Key)),
        Position = row.Number(nameof(AcuteHelpLineRow.Position)),
        Name = row.Text(nameof(AcuteHelpLineRow.Name)),
        Number = row.Text(nameof(AcuteHelpLineRow.Number)),
        Description = row.Text(nameof(AcuteHelpLineRow.Description)),
        Hours = row.Text(nameof(AcuteHelpLineRow.Hours)),
        ChatUrl = row.TextOrNull(nameof(AcuteHelpLineRow.ChatUrl)),
        Website = row.TextOrNull(nameof(AcuteHelpLineRow.Website)),
        AsOfBasis = row.Shared(nameof(AcuteHelpLineRow.AsOfBasis)),
        Note = row.SharedOrNull(nameof(AcuteHelpLineRow.Note)),
        Sources = row.List(nameof(AcuteHelpLineRow.Sources)),
        AsOfYear = row.Number(nameof(AcuteHelpLineRow.AsOfYear)),
    };
}
