namespace Selvhjelp.Site.Pipeline.Exports.Feed;

/// <summary>What happened to an entry since the release before.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Name">Its name.</param>
/// <param name="What">What happened.</param>
/// <param name="Fields">Names of the fields that are different, when it was changed.</param>
internal sealed record FactChange(FeedKind Kind, string Slug, string Name, ChangeKind What, IReadOnlyList<string> Fields);

/// <summary>The ways in which an entry can differ from the release before.</summary>
internal enum ChangeKind
{
    /// <summary>It was not there.</summary>
    New,

    /// <summary>Something that is said of it is different.</summary>
    Changed,

    /// <summary>It was open, or not yet, and is closed now.</summary>
    Closed,

    /// <summary>It is not there any more.</summary>
    Removed,
}
