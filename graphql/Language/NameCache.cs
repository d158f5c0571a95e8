using System.Buffers.Binary;
using System.Text;

namespace Selvhjelp.GraphQL.Language;

/// <summary>
/// Strings of names seen lately, so that the names of a schema that each request repeats are not allocated anew. Each slot holds one
/// string and a newcomer replaces it: memory is bounded whatever documents arrive. A slot is read and written as one reference, so
/// threads need no lock.
/// </summary>
internal static class NameCache
{
    private const int Slots = 2048;
    private const int LongestName = 32;
    private static readonly string?[] Names = new string?[Slots];

    /// <summary>The string of a name.</summary>
    /// <param name="name">ASCII, not empty.</param>
    public static string Get(ReadOnlySpan<byte> name)
    {
        if (name.Length > LongestName)
            return Encoding.ASCII.GetString(name);

        ref var slot = ref Names[Hash(name) & (Slots - 1)];
        if (slot is { } known && Ascii.Equals(name, known))
            return known;
        return slot = Encoding.ASCII.GetString(name);
    }

    private static uint Hash(ReadOnlySpan<byte> name)
    {
        ulong bits;
        if (name.Length >= sizeof(ulong))
        {
            bits = BinaryPrimitives.ReadUInt64LittleEndian(name)
                ^ (BinaryPrimitives.ReadUInt64LittleEndian(name[^sizeof(ulong)..]) * 31);
        }
        else
        {
            bits = 0;
            foreach (var value in name)
                bits = (bits << 8) | value;
        }

        return (uint)(((bits + (ulong)name.Length) * 0x9E3779B97F4A7C15) >> 40);
    }
}
