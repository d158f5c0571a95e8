namespace Selvhjelp.Site.Preview;

/// <summary>What a preview shows at a moment.</summary>
/// <param name="Version">Rises with each build that succeeded; 0 before the first.</param>
/// <param name="Folder">The last good site; null before the first.</param>
/// <param name="Revision">The revision of the data that it was built from; null before the first.</param>
/// <param name="Problem">Why the newest build failed; null when it did not.</param>
internal sealed record PreviewState(int Version, string? Folder, int? Revision, string? Problem)
{
    /// <summary>Whether a revision is shown, so that another build of it would only repeat it. What failed may go well the next time.</summary>
    public bool Shows(int revision) => Problem is null && Revision == revision;
}
