namespace Selvhjelp.Site.Pipeline;

/// <summary>What a build wrote.</summary>
/// <param name="Revision">Number of the revision that the site shows.</param>
/// <param name="Pages">How many pages.</param>
/// <param name="Files">How many files, pages included; compressed files are not counted.</param>
/// <param name="Bytes">Their size.</param>
/// <param name="Unchanged">How many of the files are the previous release's.</param>
internal sealed record BuildResult(int Revision, int Pages, int Files, long Bytes, int Unchanged);
