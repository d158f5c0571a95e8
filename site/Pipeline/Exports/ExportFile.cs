namespace Selvhjelp.Site.Pipeline.Exports;

/// <summary>A file that is not a page.</summary>
/// <param name="Path">Its address from the root of the site.</param>
/// <param name="Content">Its bytes: the same for the same facts.</param>
internal sealed record ExportFile(string Path, ReadOnlyMemory<byte> Content);
