using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Building;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>PostalCode</c>.</summary>
internal sealed class PostalCode(PostalCodeRow row, Municipality municipality, BuildContext context) : INode, ISourced
{
    /// <inheritdoc/>
    public string Id { get; } = GlobalId.Of("PostalCode", row.Code);

    /// <summary>Four digits.</summary>
    public string Code { get; } = row.Code;

    /// <summary>The name of the postal place.</summary>
    public string Place { get; } = row.Place;

    /// <summary>Code of <c>postal_category</c>.</summary>
    public VocabularyCode Category { get; } = context.Code("postal_category", row.Category);

    /// <summary>The municipality that it lies in.</summary>
    public Municipality Municipality { get; } = municipality;

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources { get; } = [.. row.Sources];

    /// <inheritdoc/>
    public int AsOfYear { get; } = row.AsOfYear;
}
