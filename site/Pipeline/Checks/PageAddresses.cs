using System.Collections.Frozen;

namespace Selvhjelp.Site.Pipeline.Checks;

/// <summary>Where the pages of a site are. Text that is the address of a page is looked up without making a string of it.</summary>
internal sealed class PageAddresses
{
    private readonly string baseUrl;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> paths;

    /// <summary>Takes the addresses of all pages from the root of the site.</summary>
    /// <param name="baseUrl">Where the site will be, with a closing slash.</param>
    /// <param name="paths">The addresses.</param>
    public PageAddresses(Uri baseUrl, FrozenSet<string> paths)
    {
        this.baseUrl = baseUrl.AbsoluteUri;
        this.paths = paths.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The address of the page that lies at this address from the root; null for none.</summary>
    public string? At(ReadOnlySpan<char> path) => paths.TryGetValue(path, out var known) ? known : null;

    /// <summary>The address from the root of the page that lies at this whole address; null for none.</summary>
    public string? AtWhole(string address) =>
        address.StartsWith(baseUrl, StringComparison.Ordinal) ? At(address.AsSpan(baseUrl.Length - 1)) : null;
}
