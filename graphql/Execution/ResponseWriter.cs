using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>
/// Writes JSON into one pooled buffer that can be cut back to a mark: that is how a null travels up to the nearest nullable field (section
/// 6.4.4), and what <c>Utf8JsonWriter</c> cannot do. It trusts its caller to write well-formed JSON.
/// </summary>
public sealed class ResponseWriter : IBufferWriter<byte>, IDisposable
{
    private const int InitialSize = 16 * 1024;
    private const int LongestNumber = 32;

    /// <summary>What RFC 8259, section 7, says must be escaped: quotation mark, reverse solidus and control characters.</summary>
    private static readonly SearchValues<char> MustEscape = SearchValues.Create(
        "\"\\" + string.Concat(Enumerable.Range(0, 0x20).Select(code => (char)code)));

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int position;

    /// <summary>How many bytes the buffer holds at present.</summary>
    internal int Capacity => buffer.Length;

    /// <summary>What has been written and not been cut back.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, position);

    /// <summary>Writes bytes that are JSON already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        if (buffer.Length - position < json.Length) Grow(json.Length);
        json.CopyTo(buffer.AsSpan(position));
        position += json.Length;
    }

    /// <summary>Writes one byte of JSON.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(byte json)
    {
        if (buffer.Length == position) Grow(1);
        buffer[position++] = json;
    }

    /// <summary>Writes a string, quoted and escaped. Only what must be escaped is; a lone surrogate becomes U+FFFD.</summary>
    public void WriteString(ReadOnlySpan<char> text)
    {
        const int MostBytesPerChar = 3;
        var needed = (text.Length * MostBytesPerChar) + 2;
        if (buffer.Length - position < needed) Grow(needed);
        buffer[position++] = (byte)'"';
        for (var special = text.IndexOfAny(MustEscape); special >= 0; special = text.IndexOfAny(MustEscape))
        {
            position += Encoding.UTF8.GetBytes(text[..special], buffer.AsSpan(position));
            WriteEscaped(text[special]);
            text = text[(special + 1)..];
            if (buffer.Length - position < (text.Length * MostBytesPerChar) + 1) Grow((text.Length * MostBytesPerChar) + 1);
        }

        position += Encoding.UTF8.GetBytes(text, buffer.AsSpan(position));
        buffer[position++] = (byte)'"';
    }

    /// <summary>Writes a whole number.</summary>
    public void WriteNumber(long number)
    {
        if (buffer.Length - position < LongestNumber) Grow(LongestNumber);
        Utf8Formatter.TryFormat(number, buffer.AsSpan(position), out var written);
        position += written;
    }

    /// <summary>Writes a number, as short as it can be read back exactly. It must be finite.</summary>
    public void WriteNumber(double number)
    {
        if (buffer.Length - position < LongestNumber) Grow(LongestNumber);
        number.TryFormat(buffer.AsSpan(position), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        position += written;
    }

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <inheritdoc />
    public void Advance(int count) => position += count;

    /// <inheritdoc />
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return buffer.AsMemory(position);
    }

    /// <inheritdoc />
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return buffer.AsSpan(position);
    }

    /// <summary>Gives the buffer back to the pool. Writing afterwards is an error.</summary>
    public void Dispose()
    {
        var rented = buffer;
        buffer = [];
        position = 0;
        if (rented.Length > 0) ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>The place to which <see cref="Rollback"/> can cut back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Mark() => position;

    /// <summary>Cuts off what was written after the mark.</summary>
    internal void Rollback(int mark) => position = mark;

    private void Reserve(int size)
    {
        size = Math.Max(size, 256);
        if (buffer.Length - position < size) Grow(size);
    }

    private void WriteEscaped(char special)
    {
        switch (special)
        {
            case '"': WriteRaw("\\\""u8); break;
            case '\\': WriteRaw("\\\\"u8); break;
            case '\n': WriteRaw("\\n"u8); break;
            case '\r': WriteRaw("\\r"u8); break;
            case '\t': WriteRaw("\\t"u8); break;
            case '\b': WriteRaw("\\b"u8); break;
            case '\f': WriteRaw("\\f"u8); break;
            default:
                WriteRaw("\\u00"u8);
                WriteRaw((byte)"0123456789abcdef"[special >> 4]);
                WriteRaw((byte)"0123456789abcdef"[special & 0xF]);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    [MemberNotNull(nameof(buffer))]
    private void Grow(int needed)
    {
        if (buffer is null or { Length: 0 }) throw new ObjectDisposedException(nameof(ResponseWriter));
        var bigger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max((long)buffer.Length * 2, (long)position + needed), Array.MaxLength));
        buffer.AsSpan(0, position).CopyTo(bigger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = bigger;
    }
}
