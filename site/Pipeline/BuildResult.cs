namespace Selvhjelp.Site.Pipeline;

/// <summary>What a build wrote.</summary>
/// <param name="Revision">Number of the revision that the site shows.</param>
/// <param name="Pages">How many pages.</param>
/// <param name="Files">How many files, pages included.</param>
/// <param name="Bytes">Their size.</param>
internal sealed record BuildResult(int Revision, int Pages, int Files, long Bytes);
