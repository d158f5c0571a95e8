namespace Selvhjelp.Site.Facts;

/// <summary>An entry that somebody can turn to, or work with.</summary>
public interface IDirectoryEntry
{
    /// <summary>The last part of the entry's address on the site.</summary>
    string Slug { get; }

    /// <summary>The name, in Norwegian.</summary>
    string Name { get; }

    /// <summary>In what state the entry is; null where no source says.</summary>
    Status? Status { get; }

    /// <summary>The entry's own web pages.</summary>
    string? Website { get; }

    /// <summary>A way to reach somebody: the entry's own, or else that of the office that helps instead.</summary>
    Contact Contact { get; }

    /// <summary>The documents that the entry is drawn from.</summary>
    IReadOnlyList<string> Sources { get; }

    /// <summary>The year for which the sources say so.</summary>
    int AsOfYear { get; }

    /// <summary>Whether the year stands in the source or is an estimate.</summary>
    Code AsOfBasis { get; }

    /// <summary>The day on which the entry's owner last confirmed it; null before the first confirmation.</summary>
    DateOnly? LastVerified { get; }

    /// <summary>Whether the entry's owner has confirmed it.</summary>
    Verification Verification { get; }
}
