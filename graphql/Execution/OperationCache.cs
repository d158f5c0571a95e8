using Selvhjelp.GraphQL.Execution.Planning;

namespace Selvhjelp.GraphQL.Execution;

/// <summary>
/// Prepared operations by the bytes of their document and the name of the operation. The hash only finds the place; the bytes are compared.
/// Sets of four places, and in a set the one not used lately goes: a stream of new documents drives out its like, not what is in use.
/// </summary>
/// <remarks>
/// What the operations weigh together is bounded too, with the plans that their runs add after they came here. The document alone does not tell: 9 kB that
/// select a thousand aliases on an interface come to hold 13 MB once a run has met twelve types under each of four outcomes of the conditions, which
/// is 1.5 GB in as many documents as fit into a mebibyte.
/// </remarks>
internal sealed class OperationCache
{
    private const int Ways = 4;

    /// <summary>One operation that takes more than this part of what all may is not kept: it would drive out the others.</summary>
    private const int HeaviestPart = 4;

    private readonly Entry?[] places;
    private readonly Hasher hash;
    private readonly long maxDocumentBytes;
    private readonly long maxBytes;
    private readonly uint sets;
    private readonly Lock adding = new();
    private int hand;

    /// <param name="capacity">How many operations are kept.</param>
    /// <param name="maxDocumentBytes">The largest document that is kept.</param>
    /// <param name="maxBytes">Most bytes of memory that all operations that are kept take, as <see cref="PreparedOperation.Weight"/> estimates them.</param>
    /// <param name="hash">Hashes a document and the name of an operation.</param>
    public OperationCache(int capacity, int maxDocumentBytes, long maxBytes, Hasher? hash = null)
    {
        this.hash = hash ?? Hash;
        sets = (uint)Math.Max(1, capacity / Ways);
        places = new Entry?[sets * Ways];
        this.maxDocumentBytes = maxDocumentBytes;
        this.maxBytes = maxBytes;
    }

    public delegate int Hasher(ReadOnlySpan<byte> document, string? operationName);

    public int Count => places.Count(entry => entry is not null);

    /// <summary>What the operations that are kept weigh together.</summary>
    public long Bytes { get; private set; }

    public PreparedOperation? Find(ReadOnlySpan<byte> document, string? operationName)
    {
        var code = hash(document, operationName);
        foreach (var entry in Set(code))
        {
            if (entry is null || entry.Hash != code || !document.SequenceEqual(entry.Operation.Source) || entry.Name != operationName) continue;
            if (!entry.IsUsed) entry.IsUsed = true;
            return entry.Operation;
        }

        return null;
    }

    public void Add(PreparedOperation operation, string? operationName)
    {
        if (operation.Source.Length > maxDocumentBytes || operation.Weight > maxBytes / HeaviestPart) return;
        lock (adding)
        {
            // Requests that arrived together have all prepared it; the first is kept.
            if (Find(operation.Source, operationName) is not null) return;
            var code = hash(operation.Source, operationName);
            var set = Set(code);
            var entry = new Entry(code, operationName, operation);
            // Before others can find it: they plan for as long as it is kept.
            operation.Keeper = this;
            Replace(ref set[Victim(set)], entry);
            MakeRoom(entry);
        }
    }

    /// <summary>Takes in that an operation has grown: others make room for it, or it goes itself. Runs that have it finish with what they have.</summary>
    public void Reweigh(PreparedOperation operation)
    {
        lock (adding)
        {
            var i = Array.FindIndex(places, entry => entry?.Operation == operation);
            if (places.ElementAtOrDefault(i) is not { } entry) return;
            Bytes -= entry.Weight;
            entry.Weight = operation.Weight;
            Bytes += entry.Weight;
            if (entry.Weight > maxBytes / HeaviestPart) Replace(ref places[i], null);
            else MakeRoom(entry);
        }
    }

    private void Replace(ref Entry? place, Entry? entry)
    {
        Bytes += (entry?.Weight ?? 0) - (place?.Weight ?? 0);
        if (place is not null) place.Operation.Keeper = null;
        place = entry;
    }

    /// <summary>Goes round all places, first for what was not used since it was last passed over, and then for anything but the newcomer.</summary>
    private void MakeRoom(Entry newcomer)
    {
        for (var step = 0; Bytes > maxBytes; step++)
        {
            hand = (hand + 1) % places.Length;
            if (places[hand] is not { } entry || entry == newcomer) continue;
            if (entry.IsUsed && step < places.Length) entry.IsUsed = false;
            else Replace(ref places[hand], null);
        }
    }

    /// <summary>An empty place, else the first that was not used since it was last passed over.</summary>
    private static int Victim(Span<Entry?> set)
    {
        for (var i = 0; i < set.Length; i++)
            if (set[i] is null) return i;
        for (var i = 0; i < set.Length; i++)
            if (!set[i]!.IsUsed) return i;

        foreach (var entry in set) entry!.IsUsed = false;
        return 0;
    }

    private Span<Entry?> Set(int code) => places.AsSpan((int)((uint)code % sets) * Ways, Ways);

    /// <summary>Seeded anew in each process, so that nobody can aim documents at one set.</summary>
    private static int Hash(ReadOnlySpan<byte> document, string? operationName)
    {
        var code = default(HashCode);
        code.AddBytes(document);
        code.Add(operationName);
        return code.ToHashCode();
    }

    private sealed class Entry(int hash, string? name, PreparedOperation operation)
    {
        public int Hash { get; } = hash;

        public string? Name { get; } = name;

        public PreparedOperation Operation { get; } = operation;

        /// <summary>What was counted for it.</summary>
        public long Weight { get; set; } = operation.Weight;

        public bool IsUsed { get; set; }
    }
}
