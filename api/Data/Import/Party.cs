using System.Text.RegularExpressions;

namespace Selvhjelp.Api.Data.Import;

/// <summary>
/// How a file names a party: with a key of an entry (<c>org-nav</c>, <c>link-oslo</c>), or, where the directory has no entry, with the party's name. What
/// looks like a key must be one, so that a misspelt key does not become a name.
/// </summary>
/// <param name="Key">The key of an entry.</param>
/// <param name="Name">The name of somebody who is no entry.</param>
internal readonly partial record struct Party(string? Key, string? Name)
{
    /// <summary>Reads a part of a cell; neither key nor name when there is none.</summary>
    public static Party Of(string? text) => text is not null && KeyPattern().IsMatch(text) ? new(text, null) : new(null, text);

    [GeneratedRegex("^(org|ho|do|link|cp)-[a-z0-9-]+$")]
    private static partial Regex KeyPattern();
}
