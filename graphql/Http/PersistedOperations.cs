using System.Diagnostics.CodeAnalysis;

namespace Selvhjelp.GraphQL.Http;

/// <summary>
/// Documents by their SHA-256: those that the program knows from the start, which stay, and those that clients have sent with their hash. Of the latter
/// the ones not asked for lately go when they are too many; their clients then send them again.
/// </summary>
public sealed class PersistedOperations
{
    /// <summary>About what the place in the tables takes beside the document.</summary>
    private const int EntryBytes = 400;

    private readonly Dictionary<string, byte[]> known;
    private readonly Dictionary<string, LinkedListNode<Entry>> learnt = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> byUse = new();
    private readonly Lock use = new();
    private readonly long maxBytes;

    /// <summary>Begins with the known documents.</summary>
    /// <param name="known">Documents in UTF-8, exactly as clients hash them.</param>
    /// <param name="maxBytes">Most bytes of memory for what clients send, together.</param>
    public PersistedOperations(IEnumerable<byte[]> known, long maxBytes = 2 * 1024 * 1024)
    {
        this.known = known.DistinctBy(document => PersistedQuery.HashOf(document)).ToDictionary(document => PersistedQuery.HashOf(document));
        this.maxBytes = maxBytes;
    }

    /// <summary>What the documents that clients have sent take at present.</summary>
    internal long Bytes { get; private set; }

    /// <summary>The document with this hash, in lower case hexadecimal digits.</summary>
    internal bool TryFind(string hash, [NotNullWhen(true)] out byte[]? document)
    {
        if (known.TryGetValue(hash, out document)) return true;
        lock (use)
        {
            if (!learnt.TryGetValue(hash, out var node)) return false;
            byUse.Remove(node);
            byUse.AddFirst(node);
            document = node.Value.Document;
            return true;
        }
    }

    /// <summary>Remembers a document. The caller has checked that this is its hash, and that it can be executed.</summary>
    internal void Remember(string hash, ReadOnlySpan<byte> document)
    {
        if (known.ContainsKey(hash) || Weight(document.Length) > maxBytes) return;
        lock (use)
        {
            if (learnt.ContainsKey(hash)) return;
            learnt.Add(hash, byUse.AddFirst(new Entry(hash, document.ToArray())));
            Bytes += Weight(document.Length);
            while (Bytes > maxBytes) Forget(byUse.Last!);
        }
    }

    private void Forget(LinkedListNode<Entry> node)
    {
        byUse.Remove(node);
        learnt.Remove(node.Value.Hash);
        Bytes -= Weight(node.Value.Document.Length);
    }

    private static long Weight(int length) => length + EntryBytes;

    private sealed record Entry(string Hash, byte[] Document);
}
