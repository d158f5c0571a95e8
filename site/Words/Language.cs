using System.Globalization;

namespace Selvhjelp.Site.Words;

/// <summary>A language of the interface. What the directory says of an entry is bokmål in all of them, and is marked so.</summary>
public sealed class Language
{
    /// <summary>Bokmål: the language of the facts, and of every page.</summary>
    public static readonly Language Bokmaal = new("nb", "", "Bokmål", "nb-NO");

    /// <summary>Nynorsk.</summary>
    public static readonly Language Nynorsk = new("nn", "/nn", "Nynorsk", "nn-NO");

    /// <summary>English, for those who do not read Norwegian.</summary>
    public static readonly Language English = new("en", "/en", "English", "en-GB");

    /// <summary>All languages, in the order in which they are offered.</summary>
    public static IReadOnlyList<Language> All { get; } = [Bokmaal, Nynorsk, English];

    private Language(string tag, string prefix, string name, string culture)
    {
        Tag = tag;
        Prefix = prefix;
        Name = name;
        Culture = CultureInfo.GetCultureInfo(culture);
    }

    /// <summary>BCP 47 tag.</summary>
    public string Tag { get; }

    /// <summary>What addresses of pages in this language begin with, without a closing slash; empty for bokmål.</summary>
    public string Prefix { get; }

    /// <summary>What the language calls itself.</summary>
    public string Name { get; }

    /// <summary>How dates are written, and upper and lower case. It does not sort: names are in Norwegian order in every language.</summary>
    public CultureInfo Culture { get; }

    /// <summary>
    /// The text of this language. All are given at one place, so that none can be missing and whoever changes one sees the others.
    /// </summary>
    /// <param name="nb">Bokmål.</param>
    /// <param name="nn">Nynorsk.</param>
    /// <param name="en">English.</param>
    public string Say(string nb, string nn, string en) => this == Bokmaal ? nb : this == Nynorsk ? nn : en;
}
