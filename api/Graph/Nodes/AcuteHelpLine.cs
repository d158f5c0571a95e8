using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Building;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>AcuteHelpLine</c>: a national help line for a person in crisis.</summary>
internal sealed class AcuteHelpLine(AcuteHelpLineRow row, BuildContext context) : INode, ISourced
{
    /// <inheritdoc/>
    public string Id { get; } = GlobalId.Of("AcuteHelpLine", row.Key);

    /// <summary>The stable key in the database.</summary>
    public string Key { get; } = row.Key;

    /// <summary>Place in the list; the most urgent first.</summary>
    public int Position { get; } = row.Position;

    /// <summary>The name, in Norwegian.</summary>
    public string Name { get; } = row.Name;

    /// <summary>Phone number, as people read it.</summary>
    public string Number { get; } = row.Number;

    /// <summary>When to call, in bokmål.</summary>
    public string Description { get; } = row.Description;

    /// <summary>Opening hours, in bokmål.</summary>
    public string Hours { get; } = row.Hours;

    /// <summary>Address of its chat.</summary>
    public string? ChatUrl { get; } = row.ChatUrl;

    /// <summary>Its web pages.</summary>
    public string? Website { get; } = row.Website;

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources { get; } = [.. row.Sources];

    /// <inheritdoc/>
    public int AsOfYear { get; } = row.AsOfYear;

    /// <summary>Code of <c>as_of_basis</c>: whether the year stands in the source.</summary>
    public VocabularyCode AsOfBasis { get; } = context.Code("as_of_basis", row.AsOfBasis);
}
