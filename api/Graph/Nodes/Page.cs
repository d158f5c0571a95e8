using System.Globalization;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Building;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The type <c>Page</c>: a text that editors own.</summary>
internal sealed class Page : Linked<PageLinks>, INode, ISourced
{
    /// <summary>The text of these facts.</summary>
    public Page(PageRow row, BuildContext context)
    {
        Key = row.Key;
        Id = GlobalId.Of("Page", row.Key);
        Slug = row.Slug;
        Position = OrderedList<Page>.Position(row.Position.ToString("000000", CultureInfo.InvariantCulture), row.Key);
        Title = row.Title;
        Summary = row.Summary;
        Body = row.Body;
        AboutKind = context.CodeOrNull("organisation_kind", row.AboutKind);
        Sources = [.. row.Sources];
        AsOfYear = row.AsOfYear;
        AsOfBasis = context.Code("as_of_basis", row.AsOfBasis);
    }

    /// <summary>The stable key in the database.</summary>
    public string Key { get; }

    /// <inheritdoc/>
    public string Id { get; }

    /// <summary>The last part of its address on the site.</summary>
    public string Slug { get; }

    /// <summary>Its place in lists of texts: the order in which they are offered.</summary>
    internal string Position { get; }

    /// <summary>The heading, in bokmål.</summary>
    public string Title { get; }

    /// <summary>What it says, in a sentence or two.</summary>
    public string Summary { get; }

    /// <summary>The text: CommonMark without HTML.</summary>
    public string Body { get; }

    /// <summary>Code of <c>organisation_kind</c>: the kind of organisation that it is about.</summary>
    public VocabularyCode? AboutKind { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources { get; }

    /// <inheritdoc/>
    public int AsOfYear { get; }

    /// <summary>Whether the year stands in the source or is an estimate.</summary>
    public VocabularyCode AsOfBasis { get; }

    /// <summary>The text that it is a part of.</summary>
    public Page? Parent => Links.Parent;

    /// <summary>The texts that are parts of it, in order.</summary>
    public IReadOnlyList<Page> Parts => Links.Parts;
}

/// <summary>The relations of a <see cref="Page"/>.</summary>
internal sealed record PageLinks
{
    public required Page? Parent { get; init; }
    public required IReadOnlyList<Page> Parts { get; init; }
}
