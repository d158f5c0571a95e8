using System.Numerics;
using System.Runtime.InteropServices;

namespace Selvhjelp.Api.Graph.Searching;

/// <summary>
/// All words of all documents, sorted, so that those that begin with a text are neighbours; and for each where it occurs: once for each document, in the
/// field that weighs most.
/// </summary>
internal sealed class SearchTerms
{
    private readonly string[] terms;
    private readonly int[] starts;
    private readonly Posting[] postings;

    private SearchTerms(string[] terms, int[] starts, Posting[] postings) => (this.terms, this.starts, this.postings) = (terms, starts, postings);

    /// <summary>A word, and where it occurs.</summary>
    public delegate void Visitor<in TState>(TState state, string term, ReadOnlySpan<Posting> postings);

    /// <summary>Visits all words that begin with a text.</summary>
    public void Visit<TState>(string beginning, TState state, Visitor<TState> visit)
    {
        var start = Array.BinarySearch(terms, beginning, StringComparer.Ordinal);
        for (var i = start < 0 ? ~start : start; i < terms.Length && terms[i].StartsWith(beginning, StringComparison.Ordinal); i++)
        {
            visit(state, terms[i], postings.AsSpan(starts[i]..starts[i + 1]));
        }
    }

    /// <summary>A word's occurrence in a document, in four bytes: there are some twenty for each entry.</summary>
    public readonly record struct Posting
    {
        /// <summary>The most documents that there can be.</summary>
        public const int MostDocuments = 1 << 21;

        private const int LastField = 255;
        private readonly uint packed;

        /// <param name="document">Number of the document.</param>
        /// <param name="field">Number of the field; all after the 255th count as that one.</param>
        /// <param name="weight">The weight of the field.</param>
        public Posting(int document, int field, FieldWeight weight) =>
            packed = ((uint)document << 11) | ((uint)BitOperations.Log2((uint)weight) << 8) | (uint)Math.Min(field, LastField);

        /// <summary>Number of the document.</summary>
        public int Document => (int)(packed >> 11);

        /// <summary>Number of the field.</summary>
        public int Field => (int)(packed & 0xFF);

        /// <summary>The weight of the field.</summary>
        public FieldWeight Weight => (FieldWeight)(1 << (int)((packed >> 8) & 7));
    }

    /// <summary>Gathers the words, document by document.</summary>
    public sealed class Builder
    {
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        private readonly List<(int Term, Posting Posting)> found = [];
        private readonly List<int> lastOf = [];
        private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

        /// <summary>With no words.</summary>
        public Builder() => lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

        /// <summary>Adds the words of a document; its number is not less than those before.</summary>
        /// <exception cref="InvalidDataException">There are too many documents.</exception>
        public void Add(int document, IReadOnlyList<SearchField> fields)
        {
            if (document >= Posting.MostDocuments) throw new InvalidDataException($"At most {Posting.MostDocuments} entries can be searched.");
            for (var field = 0; field < fields.Count; field++)
            {
                var posting = new Posting(document, field, fields[field].Weight);
                SearchWords.ForEach(fields[field].Text, (Builder: this, Posting: posting), static (state, word) => state.Builder.Add(word, state.Posting));
            }
        }

        /// <summary>All words added.</summary>
        public SearchTerms Build()
        {
            string[] terms = [.. numbers.Keys];
            Array.Sort(terms, StringComparer.Ordinal);
            var places = new int[terms.Length];
            for (var place = 0; place < terms.Length; place++) places[numbers[terms[place]]] = place;

            var starts = new int[terms.Length + 1];
            foreach (var (term, _) in found) starts[places[term] + 1]++;
            for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
            int[] next = [.. starts];
            var postings = new Posting[found.Count];
            foreach (var (term, posting) in found) postings[next[places[term]]++] = posting;
            return new SearchTerms(terms, starts, postings);
        }

        private void Add(ReadOnlySpan<char> word, Posting posting)
        {
            if (!lookup.TryGetValue(word, out var term))
            {
                term = numbers.Count;
                numbers.Add(word.ToString(), term);
                lastOf.Add(-1);
            }

            ref var last = ref CollectionsMarshal.AsSpan(lastOf)[term];
            if (last >= 0 && found[last].Posting.Document == posting.Document)
            {
                if (posting.Weight > found[last].Posting.Weight) found[last] = (term, posting);
                return;
            }

            last = found.Count;
            found.Add((term, posting));
        }
    }
}
