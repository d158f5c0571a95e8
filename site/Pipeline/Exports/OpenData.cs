using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pipeline.Exports.Csv;
using Selvhjelp.Site.Pipeline.Exports.Feed;
using Selvhjelp.Site.Pipeline.Exports.Hsds;

namespace Selvhjelp.Site.Pipeline.Exports;

/// <summary>The facts as files that others can use: everything that is public, in the forms that programs read.</summary>
internal static class OpenData
{
    /// <summary>All files. The same facts after the same release give the same bytes.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="baseUrl">Where the site will be, with a closing slash.</param>
    /// <param name="previousRelease">Folder of the release before, which tells what has changed since; null for none.</param>
    /// <param name="warn">Told what of that release cannot be read. It fails nothing.</param>
    public static IEnumerable<ExportFile> Files(DirectoryFacts facts, Uri baseUrl, string? previousRelease, Action<string> warn)
    {
        var homepage = new Uri(baseUrl, OpenDataPaths.Page);
        var json = DirectoryJson.Of(facts, baseUrl);
        yield return json;
        yield return AtomFeed.Of(facts, json, baseUrl, EarlierFeed.In(previousRelease, warn), warn);
        yield return GeoJson.Municipalities(facts, baseUrl);
        yield return GeoJson.ContactPoints(facts, baseUrl);
        foreach (var file in CsvPackage.Of(facts, baseUrl).Files(homepage)) yield return file;
        foreach (var file in HsdsPackage.Of(facts, baseUrl).Files(homepage)) yield return file;
    }
}
