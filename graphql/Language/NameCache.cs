using System.Buffers.Binary;
using System.Numerics;
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
    private static readonly Entry?[] Entries = new Entry?[Slots];

    /// <summary>The string of a name.</summary>
    /// <param name="name">ASCII, not empty.</param>
    public static string Get(ReadOnlySpan<byte> name)
    {
        if (name.Length > LongestName) return Encoding.ASCII.GetString(name);
        var (head, tail) = Ends(name);
        ref var slot = ref Entries[Hash(head, tail, name.Length) & (Slots - 1)];
        if (slot is { } known && known.Head == head && known.Tail == tail && known.Name.Length == name.Length
            && (name.Length <= 2 * sizeof(ulong) || Ascii.Equals(name, known.Name))) return known.Name;
        var added = Encoding.ASCII.GetString(name);
        slot = new Entry(added, head, tail);
        return added;
    }

    /// <summary>The first and the last bytes, which overlap in a short name: of up to 16 bytes they and the length are the name.</summary>
    private static (ulong Head, ulong Tail) Ends(ReadOnlySpan<byte> name)
    {
        if (name.Length >= sizeof(ulong))
            return (BinaryPrimitives.ReadUInt64LittleEndian(name), BinaryPrimitives.ReadUInt64LittleEndian(name[^sizeof(ulong)..]));
        if (name.Length >= sizeof(uint))
            return (BinaryPrimitives.ReadUInt32LittleEndian(name), BinaryPrimitives.ReadUInt32LittleEndian(name[^sizeof(uint)..]));
        return (name[0], (uint)(name[name.Length / 2] << 8) | name[^1]);
    }

    private static uint Hash(ulong head, ulong tail, int length) =>
        (uint)((((head ^ BitOperations.RotateLeft(tail, 31)) + (ulong)length) * 0x9E3779B97F4A7C15) >> 40);

    private sealed class Entry(string name, ulong head, ulong tail)
    {
        public readonly string Name = name;
        public readonly ulong Head = head;
        public readonly ulong Tail = tail;
    }
}
