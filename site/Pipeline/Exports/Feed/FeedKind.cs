namespace Selvhjelp.Site.Pipeline.Exports.Feed;

/// <summary>A kind of entry that the feed tells of.</summary>
/// <param name="List">Name of its list in the JSON file.</param>
/// <param name="Label">What an entry of it is called, in bokmål.</param>
/// <param name="ListPage">The page that lists all of them.</param>
/// <param name="Page">The page of one, by its slug.</param>
internal sealed record FeedKind(string List, string Label, string ListPage, Func<string, string> Page);
