using System.Globalization;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Building;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>KeyFigure</c>: a figure for a year.</summary>
internal sealed class KeyFigure : Linked<KeyFigureLinks>, INode, ISourced
{
    private const int FarYear = 9999;

    /// <summary>The figure of these facts.</summary>
    public KeyFigure(KeyFigureRow row, BuildContext context)
    {
        Id = GlobalId.Of("KeyFigure", string.Create(CultureInfo.InvariantCulture, $"{row.FigureKey}:{row.Year}"));
        Key = row.FigureKey;
        Year = row.Year;
        Position = OrderedList<KeyFigure>.Position(
            (FarYear - row.Year).ToString("0000", CultureInfo.InvariantCulture),
            row.Position.ToString("000000", CultureInfo.InvariantCulture),
            row.FigureKey);
        Label = row.Label;
        Value = row.Value;
        Unit = context.Code("figure_unit", row.Unit);
        Precision = context.Code("figure_precision", row.Precision);
        Note = row.PublicNote;
        Sources = [.. row.Sources];
        AsOfYear = row.AsOfYear;
        AsOfBasis = context.Code("as_of_basis", row.AsOfBasis);
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <summary>What is counted, the same every year.</summary>
    public string Key { get; }

    /// <summary>The year that it is for.</summary>
    public int Year { get; }

    /// <summary>Its place in lists of figures: newest year first, then in the order of the source.</summary>
    internal string Position { get; }

    /// <summary>What is counted, in bokmål.</summary>
    public string Label { get; }

    /// <summary>The value, in the unit.</summary>
    public double Value { get; }

    /// <summary>Code of <c>figure_unit</c>.</summary>
    public VocabularyCode Unit { get; }

    /// <summary>Code of <c>figure_precision</c>.</summary>
    public VocabularyCode Precision { get; }

    /// <summary>More about it, in bokmål.</summary>
    public string? Note { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources { get; }

    /// <inheritdoc/>
    public int AsOfYear { get; }

    /// <summary>Code of <c>as_of_basis</c>.</summary>
    public VocabularyCode AsOfBasis { get; }

    /// <summary>The same figure in other years, oldest first.</summary>
    public IReadOnlyList<KeyFigure> OtherYears => Links.OtherYears;
}

/// <summary>The relations of a <see cref="KeyFigure"/>.</summary>
internal sealed record KeyFigureLinks
{
    public required IReadOnlyList<KeyFigure> OtherYears { get; init; }
}
