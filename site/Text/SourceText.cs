namespace Selvhjelp.Site.Text;

/// <summary>A source split into its web address, if it begins with one, and the words after it.</summary>
/// <param name="Address">The address, when the source has one.</param>
/// <param name="Words">The rest, or the whole.</param>
internal readonly record struct SourceText(string? Address, string Words)
{
    /// <summary>Reads a source as the data writes it: <c>https://example.org/side (2020)</c>.</summary>
    public static SourceText Of(string source)
    {
        var end = source.IndexOf(' ', StringComparison.Ordinal);
        var first = end < 0 ? source : source[..end];
        return OutwardLinks.Web(first) is { } link ? new SourceText(link, end < 0 ? "" : source[end..]) : new SourceText(null, source);
    }

    /// <summary>Whether the words end in a year: «årsrapport 2020», «(rapport 2010)».</summary>
    /// <param name="year">The year.</param>
    public bool EndsIn(string year) => Words.AsSpan().TrimEnd(").").EndsWith(year, StringComparison.Ordinal);
}
