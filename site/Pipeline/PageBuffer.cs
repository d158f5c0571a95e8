using System.Buffers;
using System.Text;

namespace Selvhjelp.Site.Pipeline;

/// <summary>Takes one rendered page after the other in the same memory.</summary>
internal sealed class PageBuffer : TextWriter
{
    private const int Usual = 64 * 1024;

    // Some lists are as long as a hundred pages: their memory is not kept for the others.
    private const int MostKept = 8 * Usual;

    private ArrayBufferWriter<char> characters = new(Usual);
    private ArrayBufferWriter<byte> bytes = new(Usual);

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
    public void Clear()
    {
        characters.ResetWrittenCount();
        if (characters.Capacity > MostKept) (characters, bytes) = (new(Usual), new(Usual));
    }

    /// <inheritdoc/>
    public override void Write(char value) => characters.Write([value]);

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer) => characters.Write(buffer);

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => characters.Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => characters.Write(value);
}
