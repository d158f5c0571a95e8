namespace Selvhjelp.Api.Publishing;

/// <summary>A whole site on disk, as it was built once. It never changes after it was made.</summary>
/// <param name="Id">Its folder's name: the time of the build in UTC and the start of the hash of its content.</param>
/// <param name="Folder">Its folder.</param>
/// <param name="Inputs">What it was built from; null when the note of it is missing or unreadable.</param>
internal sealed record Release(string Id, string Folder, ReleaseInputs? Inputs);
