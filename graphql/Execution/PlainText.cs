using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>
/// Text as JSON strings mostly hold it: ASCII in which nothing must be escaped (RFC 8259, section 7), so that each character is one byte. Looked at and
/// copied in one pass.
/// </summary>
internal static class PlainText
{
    private const int FirstPlain = 0x20;
    private const int FirstBeyondAscii = 0x80;

    /// <summary>Copies plain characters up to the first that is not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">Gets the bytes; there is room for the whole text.</param>
    /// <returns>How many were copied. What is written after them does not count.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Copy(ReadOnlySpan<char> text, ref byte target)
    {
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var length = text.Length;
        if (Vector128.IsHardwareAccelerated && length >= Vector128<ushort>.Count) return CopyVectors(ref source, length, ref target);
        if (Vector128.IsHardwareAccelerated && length >= Vector128<ushort>.Count / 2)
        {
            // Two halves that overlap make one vector.
            var half = (nuint)(length - (Vector128<ushort>.Count / 2));
            var both = Vector128.Create(
                Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref source)),
                Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref source, half)))).AsUInt16();
            if (ArePlain(both))
            {
                var narrow = Vector128.Narrow(both, both).AsUInt32();
                Unsafe.WriteUnaligned(ref target, narrow.ToScalar());
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, half), narrow.GetElement(1));
                return length;
            }
        }

        return CopySingly(ref source, 0, length, ref target);
    }

    private static int CopyVectors(ref ushort source, int length, ref byte target)
    {
        var last = length - Vector128<ushort>.Count;
        for (var i = 0; ; i = Math.Min(i + Vector128<ushort>.Count, last))
        {
            var vector = Vector128.LoadUnsafe(ref source, (nuint)i);
            if (!ArePlain(vector)) return CopySingly(ref source, i, length, ref target);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, i), Vector128.Narrow(vector, vector).AsUInt64().ToScalar());
            if (i == last) return length;
        }
    }

    private static int CopySingly(ref ushort source, int from, int length, ref byte target)
    {
        for (var i = from; i < length; i++)
        {
            var unit = Unsafe.Add(ref source, i);
            if (unit is < FirstPlain or >= FirstBeyondAscii or '"' or '\\') return i;
            Unsafe.Add(ref target, i) = (byte)unit;
        }

        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ArePlain(Vector128<ushort> units)
    {
        var special = Vector128.GreaterThan(units - Vector128.Create((ushort)FirstPlain), Vector128.Create((ushort)(FirstBeyondAscii - FirstPlain - 1)))
            | Vector128.Equals(units, Vector128.Create((ushort)'"'))
            | Vector128.Equals(units, Vector128.Create((ushort)'\\'));
        return special == Vector128<ushort>.Zero;
    }
}
