using System.Numerics;
using Selvhjelp.Api.Graph.Filtering;

namespace Selvhjelp.Api.Graph.Lists;

/// <summary>Some of the entries of a list, or all: a bit for each.</summary>
internal sealed class EntrySet
{
    private const int BitsOfWord = 64;

    private readonly int length;
    private readonly ulong[]? bits;

    private EntrySet(int length, ulong[]? bits)
    {
        this.length = length;
        this.bits = bits;
        Count = bits is null ? length : bits.Sum(word => BitOperations.PopCount(word));
    }

    /// <summary>How many are in it.</summary>
    public int Count { get; }

    /// <summary>Whether these are all entries of the list.</summary>
    public bool AreAll => bits is null;

    /// <summary>All entries of a list of this length.</summary>
    public static EntrySet All(int length) => new(length, null);

    /// <summary>The entries for which a filter holds.</summary>
    public static EntrySet Where<T>(T[] items, Filter<T> filter, RequestWork work)
    {
        var bits = new ulong[(items.Length + BitsOfWord - 1) / BitsOfWord];
        for (var i = 0; i < items.Length; i++)
        {
            if (filter.Holds(items[i], work)) bits[i / BitsOfWord] |= 1UL << (i % BitsOfWord);
        }

        return new EntrySet(items.Length, bits);
    }

    /// <summary>The first entry at this index or after it; -1 when there is none.</summary>
    public int NextFrom(int index)
    {
        if (index >= length) return -1;
        if (bits is null) return index;
        var word = bits[index / BitsOfWord] & (ulong.MaxValue << (index % BitsOfWord));
        for (var i = index / BitsOfWord; ; word = bits[i])
        {
            if (word != 0) return (i * BitsOfWord) + BitOperations.TrailingZeroCount(word);
            if (++i == bits.Length) return -1;
        }
    }

    /// <summary>The last entry before this index; -1 when there is none.</summary>
    public int LastBefore(int index)
    {
        if (index <= 0) return -1;
        if (bits is null) return index - 1;
        var last = index - 1;
        var word = bits[last / BitsOfWord] & (ulong.MaxValue >> (BitsOfWord - 1 - (last % BitsOfWord)));
        for (var i = last / BitsOfWord; ; word = bits[i])
        {
            if (word != 0) return (i * BitsOfWord) + BitsOfWord - 1 - BitOperations.LeadingZeroCount(word);
            if (--i < 0) return -1;
        }
    }
}
