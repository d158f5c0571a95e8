using System.Buffers;
using System.Text;

namespace Selvhjelp.Site.Pipeline;

/// <summary>Takes one rendered page after the other in the same memory.</summary>
internal sealed class PageBuffer : TextWriter
{
    private readonly ArrayBufferWriter<char> characters = new(64 * 1024);
    private readonly ArrayBufferWriter<byte> bytes = new(64 * 1024);

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>The page as it was written.</summary>
    public ReadOnlySpan<char> Characters => characters.WrittenSpan;

    /// <summary>The page in UTF-8. Valid until the next call.</summary>
    public ReadOnlyMemory<byte> ToUtf8()
    {
        bytes.ResetWrittenCount();
        Encoding.UTF8.GetBytes(characters.WrittenSpan, bytes);
        return bytes.WrittenMemory;
    }

    /// <summary>Empties the buffer for the next page.</summary>
    public void Clear() => characters.ResetWrittenCount();

    /// <inheritdoc/>
    public override void Write(char value) => characters.Write([value]);

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer) => characters.Write(buffer);

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => characters.Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => characters.Write(value);
}
