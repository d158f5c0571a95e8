using Selvhjelp.Site.Text;

namespace Selvhjelp.Site.Pipeline.Exports;

/// <summary>Where the files of open data are, from the root of the site. They are promises: who fetches one today fetches it next year.</summary>
internal static class OpenDataPaths
{
    /// <summary>The page that tells people what the files are.</summary>
    public const string Page = SitePaths.OpenData;

    /// <summary>Everything, in one file.</summary>
    public const string Json = "/data/directory.json";

    /// <summary>A table for each kind of entry.</summary>
    public const string Csv = "/data/csv/";

    /// <summary>Where the municipalities are.</summary>
    public const string Municipalities = "/data/municipalities.geojson";

    /// <summary>Where the contact points are.</summary>
    public const string ContactPoints = "/data/contact-points.geojson";

    /// <summary>The tables of the Human Services Data Specification.</summary>
    public const string Hsds = "/data/hsds/";

    /// <summary>What is new, changed and closed.</summary>
    public const string Feed = "/data/feed.atom";

    /// <summary>The description of the tables in a folder.</summary>
    public const string DataPackage = "datapackage.json";
}
