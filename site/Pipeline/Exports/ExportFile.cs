namespace Selvhjelp.Site.Pipeline.Exports;

/// <summary>A file that is not a page.</summary>
/// <param name="Path">Its address from the root of the site.</param>
/// <param name="Write">Writes its bytes: the same for the same facts. It may be large, and is held nowhere.</param>
internal sealed record ExportFile(string Path, Action<Stream> Write)
{
    /// <summary>A file with this content.</summary>
    public static ExportFile Of(string path, byte[] content) => new(path, stream => stream.Write(content));
}
