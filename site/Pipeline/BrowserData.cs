using System.Globalization;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline.Catalogue;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Pipeline;

/// <summary>What the scripts of the pages in one language read.</summary>
/// <param name="Catalogue">Address of the file that the search reads first; it names what is read later.</param>
/// <param name="Contacts">Address of the file of contacts for use without a network.</param>
/// <param name="Kept">Addresses of all files that are kept for use without a network, those two among them; the page itself is not.</param>
/// <param name="KeptBytes">Their size.</param>
public sealed record BrowserData(string Catalogue, string Contacts, IReadOnlyList<string> Kept, int KeptBytes)
{
    /// <summary>
    /// Address of the worker that answers without a network. It lies at the root, for a worker answers for pages beside and below itself, and keeps its
    /// name, for browsers look there for a newer one.
    /// </summary>
    internal const string Worker = "/uten-nett.js";

    /// <summary>The size as people read it: «210 kB».</summary>
    internal string KeptSize => string.Create(CultureInfo.InvariantCulture, $"{(KeptBytes + 9_999) / 10_000 * 10} kB");

    /// <summary>Makes the files for all languages.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="assets">The bundled files.</param>
    /// <returns>The files with their addresses, and what pages of each language name of them.</returns>
    internal static (IReadOnlyList<(string Path, byte[] Content)> Files, IReadOnlyDictionary<Language, BrowserData> ByLanguage) Of(
        DirectoryFacts facts, AssetManifest assets)
    {
        var bundled = assets.ReadFiles();
        var worker = assets.PathOf("worker.js");
        var files = bundled.Where(f => f.Path != worker).ToDictionary(f => f.Path, f => f.Content, StringComparer.Ordinal);
        string[] kept = [.. files.Keys.Where(path => path.EndsWith(".js", StringComparison.Ordinal) || path.EndsWith(".css", StringComparison.Ordinal))];
        var byLanguage = new Dictionary<Language, BrowserData>();
        var made = Language.All.AsParallel().AsOrdered()
            .Select(language => (language, SearchEntries.CatalogueOf(facts, language, AssetManifest.Address), OfflineContacts.Of(facts, language)));
        foreach (var (language, catalogue, contacts) in made)
        {
            string[] own = [.. new[] { catalogue.Entries, catalogue.Places, catalogue.Points, contacts }.Select(Add)];
            string[] all = [.. kept, .. own];
            byLanguage[language] = new BrowserData(own[0], own[3], all, all.Sum(path => files[path].Length));
        }
        if (bundled.FirstOrDefault(f => f.Path == worker) is { Content: { } content }) files[Worker] = content;
        return ([.. files.Select(f => (f.Key, f.Value)).OrderBy(f => f.Key, StringComparer.Ordinal)], byLanguage);

        // Languages that say the same share a file.
        string Add(CatalogueFile file)
        {
            files[AssetManifest.Address + file.Name] = file.Content;
            return AssetManifest.Address + file.Name;
        }
    }
}
