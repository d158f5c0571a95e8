using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>
/// Writes JSON into one pooled buffer that can be cut back to a mark: that is how a null travels up to the nearest nullable field (section
/// 6.4.4), and what <c>Utf8JsonWriter</c> cannot do. It trusts its caller to write well-formed JSON.
/// </summary>
public sealed class ResponseWriter : IBufferWriter<byte>, IDisposable
{
    /// <summary>A larger buffer is left to the garbage collector: the pool would hold on to it for long.</summary>
    private const int LargestPooled = 8 * 1024 * 1024;

    private const int InitialSize = 16 * 1024;
    private const int LongestNumber = 32;
    private const long MostBytesPerChar = 3;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int position;

    /// <summary>How many bytes the buffer holds at present.</summary>
    internal int Capacity => buffer.Length;

    /// <summary>Most bytes that may be written. Looked at when the buffer must grow, and by <see cref="CheckLimit"/>.</summary>
    internal int Limit { get; set; } = Array.MaxLength;

    /// <summary>What has been written and not been cut back.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, position);

    /// <summary>Writes bytes that are JSON already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        if (buffer.Length - position < json.Length) Grow(json.Length, json.Length);
        json.CopyTo(buffer.AsSpan(position));
        position += json.Length;
    }

    /// <summary>Writes one byte of JSON.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(byte json)
    {
        if (buffer.Length == position) Grow(1, 1);
        buffer[position++] = json;
    }

    /// <summary>Writes a string, quoted and escaped. Only what must be escaped is; a lone surrogate becomes U+FFFD.</summary>
    public void WriteString(ReadOnlySpan<char> text)
    {
        var needed = (text.Length * MostBytesPerChar) + 2;
        if (buffer.Length - position < needed) Grow(needed, text.Length + 2);
        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(buffer), position);
        target = (byte)'"';
        var plain = PlainText.Copy(text, ref Unsafe.Add(ref target, 1));
        position += plain + 1;
        if (plain < text.Length) WriteRest(text[plain..]);
        buffer[position++] = (byte)'"';
    }

    /// <summary>Writes a whole number.</summary>
    public void WriteNumber(long number)
    {
        if (buffer.Length - position < LongestNumber) Grow(LongestNumber, 1);
        Utf8Formatter.TryFormat(number, buffer.AsSpan(position), out var written);
        position += written;
    }

    /// <summary>Writes a number, as short as it can be read back exactly. It must be finite.</summary>
    public void WriteNumber(double number)
    {
        if (buffer.Length - position < LongestNumber) Grow(LongestNumber, 1);
        number.TryFormat(buffer.AsSpan(position), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        position += written;
    }

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void WriteBoolean(bool value)
    {
        if (value) WriteRaw("true"u8);
        else WriteRaw("false"u8);
    }

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
        if (rented.Length > 0) GiveBack(rented);
    }

    /// <summary>The place to which <see cref="Rollback"/> can cut back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Mark() => position;

    /// <summary>Cuts off what was written after the mark.</summary>
    internal void Rollback(int mark) => position = mark;

    /// <summary>Throws when more has been written than may be.</summary>
    /// <exception cref="LimitExceededException">More than <see cref="Limit"/> bytes.</exception>
    internal void CheckLimit()
    {
        if (position > Limit) ThrowTooLarge();
    }

    /// <summary>Writes the key of a field, a comma before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void WriteName(EncodedName name)
    {
        var padded = name.Padded;
        if (buffer.Length - position < padded.Length) Grow(padded.Length, name.Length);
        ref var source = ref MemoryMarshal.GetArrayDataReference(padded);
        ref var target = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(buffer), position);
        for (nuint i = 0; i < (nuint)padded.Length; i += EncodedName.VectorSize) Vector128.LoadUnsafe(ref source, i).StoreUnsafe(ref target, i);
        position += name.Length;
    }

    /// <summary>Puts another byte in the place of one that was written.</summary>
    internal void Replace(int mark, byte json) => buffer[mark] = json;

    private static void GiveBack(byte[] rented)
    {
        if (rented.Length <= LargestPooled) ArrayPool<byte>.Shared.Return(rented);
    }

    private void Reserve(int size)
    {
        size = Math.Max(size, 256);
        if (buffer.Length - position < size) Grow(size, 0);
    }

    /// <summary>The rest of a string that is not plain, from the first such character on. There is room for three bytes for each, and the closing quotation mark.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteRest(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var first = text[0];
            var taken = 1;
            if (first < 0x80)
            {
                WriteEscaped(first);
                var needed = (text.Length * MostBytesPerChar) + 1;
                if (buffer.Length - position < needed) Grow(needed, text.Length);
            }
            else if (first < 0x800)
            {
                buffer[position++] = (byte)(0xC0 | (first >> 6));
                buffer[position++] = (byte)(0x80 | (first & 0x3F));
            }
            else
            {
                Rune.DecodeFromUtf16(text, out var rune, out taken);
                position += rune.EncodeToUtf8(buffer.AsSpan(position));
            }

            text = text[taken..];
            var plain = PlainText.Copy(text, ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(buffer), position));
            position += plain;
            text = text[plain..];
        }
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

    /// <param name="needed">How much room there must be.</param>
    /// <param name="certain">How much of it will be written at the very least.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    [MemberNotNull(nameof(buffer))]
    private void Grow(long needed, long certain)
    {
        if (buffer is null or { Length: 0 }) throw new ObjectDisposedException(nameof(ResponseWriter));
        var least = position + needed;
        if (position + certain > Limit || least > Array.MaxLength) ThrowTooLarge();
        var size = (int)Math.Max(least, Math.Min((long)buffer.Length * 2, Limit));
        var bigger = size <= LargestPooled ? ArrayPool<byte>.Shared.Rent(size) : GC.AllocateUninitializedArray<byte>(size);
        buffer.AsSpan(0, position).CopyTo(bigger);
        GiveBack(buffer);
        buffer = bigger;
    }

    [DoesNotReturn]
    private void ThrowTooLarge() => throw new LimitExceededException($"The response would be larger than {Limit} bytes. Ask for less at a time.");
}
