using System.Collections.Frozen;
using Microsoft.AspNetCore.Components;
using Selvhjelp.Site.Components;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline;
using Selvhjelp.Site.Text;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site;

/// <summary>What every page may ask for.</summary>
public sealed record SiteContext
{
    private readonly Language language = Language.Bokmaal;

    /// <summary>All facts of the revision that is shown.</summary>
    public required DirectoryFacts Facts { get; init; }

    /// <summary>Names of the bundled files.</summary>
    public required AssetManifest Assets { get; init; }

    /// <summary>What scripts read, in each language.</summary>
    public required IReadOnlyDictionary<Language, BrowserData> BrowserData { get; init; }

    /// <summary>What the scripts of this page read.</summary>
    internal BrowserData Browser => BrowserData[Language];

    /// <summary>Where the site will be, with a closing slash.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>Addresses of all pages, from the root of the site.</summary>
    public required FrozenSet<string> PagePaths { get; init; }

    /// <summary>The language of the page.</summary>
    public Language Language
    {
        get => language;
        init
        {
            language = value;
            Paths = new SitePaths(value);
            Wording = new Wording(value);
        }
    }

    /// <summary>What every page in this language ends with: <see cref="PageFoot"/>, rendered once for all.</summary>
    internal MarkupString Foot { get; init; }

    /// <summary>Addresses of pages, in the language of the page where they exist in it.</summary>
    internal SitePaths Paths { get; private init; } = new(Language.Bokmaal);

    /// <summary>Pieces of text that several pages say in the same way.</summary>
    internal Wording Wording { get; private init; } = new(Language.Bokmaal);

    /// <summary>The languages in which there is a page, with its address in each. One that is in none of the others is in bokmål alone.</summary>
    /// <param name="path">Address of the page in the language of this context.</param>
    internal IReadOnlyList<(Language Language, string Path)> Versions(string path)
    {
        var bare = path.StartsWith(Language.Prefix + "/", StringComparison.Ordinal) ? path[Language.Prefix.Length..] : path;
        return [.. Language.All.Select(other => (other, other.Prefix + bare)).Where(version => PagePaths.Contains(version.Item2))];
    }

    /// <summary>Who helps in the place of an entry that is closed: whoever stands in for it, or the head office. Its own number may still be in the data, and helps nobody.</summary>
    public Contact HelperOfClosed(Contact contact) => contact.IsFallback ? contact : Facts.HeadOffice.Contact;

    /// <summary>What the owner of a phone or e-mail is called in a sentence: «hovedkontoret», «kontoret i Alta», or its name.</summary>
    public string Called(ContactOwner owner) =>
        owner.Kind == nameof(DistrictOffice) ? Called(Facts.Office(new EntryRef(owner.Slug, owner.Name))) : owner.Name;

    /// <summary>What an office is called in a sentence: «hovedkontoret», «kontoret i Alta».</summary>
    public string Called(DistrictOffice office) => office == Facts.HeadOffice
        ? Language.Say("hovedkontoret", "hovudkontoret", "the head office")
        : Language.Say("kontoret i ", "kontoret i ", "the office in ") + office.Town;
}
