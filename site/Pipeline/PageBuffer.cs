using System.Text;

namespace Selvhjelp.Site.Pipeline;

/// <summary>Takes one rendered page after the other in the same memory.</summary>
internal sealed class PageBuffer : TextWriter
{
    private const int Usual = 64 * 1024;

    // Some lists are as long as a hundred pages: their memory is not kept for the others.
    private const int MostKept = 8 * Usual;

    private char[] characters = new char[Usual];
    private byte[] bytes = new byte[Usual];
    private int length;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>The page as it was written.</summary>
    public ReadOnlySpan<char> Characters => characters.AsSpan(0, length);

    /// <summary>The page in UTF-8. Valid until the next call.</summary>
    public ReadOnlySpan<byte> ToUtf8()
    {
        var most = Encoding.UTF8.GetMaxByteCount(length);
        if (bytes.Length < most) bytes = new byte[most];
        return bytes.AsSpan(0, Encoding.UTF8.GetBytes(Characters, bytes));
    }

    /// <summary>Empties the buffer for the next page.</summary>
    public void Clear()
    {
        length = 0;
        if (characters.Length > MostKept) (characters, bytes) = (new char[Usual], new byte[Usual]);
    }

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (length == characters.Length) Grow(1);
        characters[length++] = value;
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > characters.Length - length) Grow(buffer.Length);
        buffer.CopyTo(characters.AsSpan(length));
        length += buffer.Length;
    }

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    private void Grow(int more) => Array.Resize(ref characters, Math.Max(2 * characters.Length, length + more));
}
