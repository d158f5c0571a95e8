namespace Selvhjelp.Api.Data.Rows;

/// <summary>What every entry of the directory has: something that people can turn to, or work with.</summary>
internal abstract class EntryRow : SourcedRow
{
    /// <summary>The stable key of the entry, such as <c>cp-alvdal</c>. It never changes and never leaves the database but inside a global id.</summary>
    public required string Key { get; init; }

    /// <summary>The last part of the entry's address on the site. Set once, from the first name.</summary>
    public required string Slug { get; set; }

    /// <summary>The name, in Norwegian.</summary>
    public required string Name { get; set; }

    /// <summary>Code of the kind's status vocabulary; null where no source says.</summary>
    public string? Status { get; set; }

    /// <summary>More about the status, in bokmål, for visitors.</summary>
    public string? StatusNote { get; set; }

    /// <summary>The entry's own web pages.</summary>
    public string? Website { get; set; }

    /// <summary>Code of <c>as_of_basis</c>.</summary>
    public required string AsOfBasis { get; set; }

    /// <summary>The day on which the owner last confirmed the entry.</summary>
    public DateOnly? LastVerified { get; set; }

    /// <summary>English note for editors; never public.</summary>
    public string? Note { get; set; }

    /// <summary>Rises by one with each change of the entry; the concurrency token.</summary>
    public int Version { get; set; } = 1;
}
