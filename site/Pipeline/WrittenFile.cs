namespace Selvhjelp.Site.Pipeline;

/// <summary>A file that a build has put in its place.</summary>
/// <param name="Bytes">Its size.</param>
/// <param name="Sent">How many bytes of it are sent to a browser that takes Brotli. Where nothing was compressed or weighed: its size.</param>
/// <param name="IsUnchanged">Whether the previous release has the same bytes at this address.</param>
internal readonly record struct WrittenFile(long Bytes, long Sent, bool IsUnchanged);
