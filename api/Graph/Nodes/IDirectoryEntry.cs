namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The interface <c>DirectoryEntry</c>: somebody to turn to, or to work with.</summary>
internal interface IDirectoryEntry : INode, ISourced
{
    /// <summary>Its place in lists of entries: by name in Norwegian order, then by key.</summary>
    string Position { get; }

    /// <summary>The last part of its address on the site.</summary>
    string Slug { get; }

    /// <summary>The name, in Norwegian.</summary>
    string Name { get; }

    /// <summary>In what state it is; null where no source says.</summary>
    Status? Status { get; }

    /// <summary>Code of <c>as_of_basis</c>.</summary>
    VocabularyCode AsOfBasis { get; }

    /// <summary>The day on which its owner last confirmed it.</summary>
    DateOnly? LastVerified { get; }

    /// <summary>Whether its owner has confirmed it.</summary>
    Verification Verification { get; }

    /// <summary>Its own web pages.</summary>
    string? Website { get; }

    /// <summary>A way to reach somebody.</summary>
    Contact Contact { get; }
}
