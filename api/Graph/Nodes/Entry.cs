using Selvhjelp.Api.Data;
using Selvhjelp.Api.Data.Rows;
using Selvhjelp.Api.Graph.Building;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Text;

namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>What all kinds of entries have in common.</summary>
internal abstract class Entry<TLinks> : Linked<TLinks>, IDirectoryEntry, IRanked
    where TLinks : class
{
    private readonly string kind;

    /// <param name="row">The facts.</param>
    /// <param name="kind">The kind in global ids.</param>
    /// <param name="statusVocabulary">The vocabulary of the status; null for a kind without one.</param>
    /// <param name="context">Vocabularies and the date of the graph.</param>
    /// <param name="closed">When it closed, if a source says.</param>
    protected Entry(EntryRow row, string kind, string? statusVocabulary, BuildContext context, PartialDate? closed = null)
    {
        this.kind = kind;
        Key = row.Key;
        Slug = row.Slug;
        Name = row.Name;
        Sources = context.Shared(row.Sources);
        AsOfYear = row.AsOfYear;
        AsOfBasis = context.Code("as_of_basis", row.AsOfBasis);
        LastVerified = row.LastVerified;
        Verification = VerificationRule.On(context.Date, row.LastVerified);
        Website = row.Website;
        Status = statusVocabulary is not null && row.Status is { } status
            ? context.Shared(Status.Of(context.Code(statusVocabulary, status), row, closed))
            : null;
    }

    /// <summary>The stable key in the database; leaves the graph only inside ids and cursors.</summary>
    public string Key { get; }

    /// <inheritdoc/>
    public string Position => OrderedList<Entry<TLinks>>.Position(NorwegianOrder.SortKey(Name), Key);

    /// <inheritdoc/>
    public int Rank { get; set; }

    /// <inheritdoc/>
    public string Id => GlobalId.Of(kind, Key);

    /// <inheritdoc/>
    public string Slug { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public Status? Status { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources { get; }

    /// <inheritdoc/>
    public int AsOfYear { get; }

    /// <inheritdoc/>
    public VocabularyCode AsOfBasis { get; }

    /// <inheritdoc/>
    public DateOnly? LastVerified { get; }

    /// <inheritdoc/>
    public Verification Verification { get; }

    /// <inheritdoc/>
    public string? Website { get; }

    /// <inheritdoc/>
    public abstract Contact Contact { get; }
}
