using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Building;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>PostalCode</c>.</summary>
internal sealed class PostalCode(PostalCodeRow row, Municipality municipality, BuildContext context) : Linked<PostalCodeLinks>, INode, ISourced
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

    /// <summary>Entries with their address in it, by name.</summary>
    public IReadOnlyList<IDirectoryEntry> Entries => Links.Entries;
}

/// <summary>The relations of a <see cref="PostalCode"/>.</summary>
internal sealed record PostalCodeLinks
{
    /// <summary>Of a postal code in which no entry has its address: nearly all share it.</summary>
    public static PostalCodeLinks None { get; } = new() { Entries = [] };

    public required IReadOnlyList<IDirectoryEntry> Entries { get; init; }
}
