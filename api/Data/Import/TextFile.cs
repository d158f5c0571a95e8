using System.Text;

namespace Selvhjelp.Api.Data.Import;

/// <summary>Reads a whole file as UTF-8 and says in plain words why it cannot.</summary>
internal static class TextFile
{
    private const string HowToSave = "save the file as \"CSV UTF-8\"";
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the text, without byte order mark.</summary>
    /// <returns>Null, or the line (when known) and the reason.</returns>
    public static (int? Line, string Reason)? Read(string path, out string text)
    {
        text = "";
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, $"the file is missing in {Path.GetDirectoryName(path)}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, $"the file cannot be read: {e.Message}");
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return (null, $"the file is UTF-16, not UTF-8; {HowToSave}");
        if (Array.IndexOf(bytes, (byte)0) is var zero && zero >= 0) return (LineOf(bytes, zero), "the file is not text");
        try
        {
            text = Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException e)
        {
            return (LineOf(bytes, e.Index), $"a letter is not UTF-8; {HowToSave}");
        }

        return string.IsNullOrWhiteSpace(text) ? (null, "the file is empty") : null;
    }

    private static int LineOf(byte[] bytes, int position) => bytes.AsSpan(0, Math.Clamp(position, 0, bytes.Length)).Count((byte)'\n') + 1;
}
