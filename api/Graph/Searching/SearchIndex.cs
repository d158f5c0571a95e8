using System.Runtime.InteropServices;
using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Graph.Searching;

/// <summary>
/// Free text search in memory: every word of the question must begin a word of the entry. Of the texts only the words are kept; those of a hit are
/// taken from its entry again.
/// </summary>
internal sealed class SearchIndex
{
    private const int LongestText = 200;
    private const int MostWords = 8;
    private const int MostHits = 100;
    private const int WholeWordBonus = 2;

    private readonly IReadOnlyList<County> counties;
    private readonly SearchDocuments documents;
    private readonly Indexed[] indexed;
    private readonly SearchTerms terms;

    /// <summary>The index of this graph.</summary>
    public SearchIndex(DirectoryGraph graph)
    {
        counties = graph.Counties.Items;
        documents = new SearchDocuments(graph);
        var entries = documents.Entries();
        indexed = new Indexed[entries.Length];
        var (positions, words, single) = (new (int Rank, string Position, EntryKind Kind)[entries.Length], new SearchTerms.Builder(), counties.ToDictionary(county => county, County[] (county) => [county]));
        for (var i = 0; i < entries.Length; i++)
        {
            var document = documents.Of(entries[i]);
            words.Add(i, document.Fields);
            positions[i] = (document.Rank, document.Position, document.Kind);
            indexed[i] = new Indexed
            {
                Entry = entries[i],
                Kind = document.Kind,
                IsLast = document.Rank == SearchDocuments.LocalServices,
                TitleHash = string.GetHashCode(document.TitleWords, StringComparison.Ordinal),
                // Most belong to one county: they share the list.
                Counties = document.Counties is [var county] ? single[county] : document.Counties,
            };
        }

        terms = words.Build();
        SetOrder(positions);
    }

    /// <summary>The best hits, in an order that depends on the graph and the question alone, and the facets of all that fit.</summary>
    /// <param name="text">What to look for; a text without a word finds nothing.</param>
    /// <param name="kinds">Only these kinds; all when null.</param>
    /// <param name="within">Only in these counties, by number; everywhere when null.</param>
    /// <param name="first">How many hits at most.</param>
    /// <exception cref="GraphQLFieldException">
    /// The text is too long, <paramref name="first"/> is not from 1 to 100, or a number is not that of a county in force.
    /// </exception>
    public SearchAnswer Find(string text, IReadOnlyList<EntryKind>? kinds, IReadOnlyList<string>? within, int first)
    {
        if (first is < 1 or > MostHits) throw BadArgument.Because("first", $"'first' must be from 1 to {MostHits}; it is {first}.");
        if (text.Length > LongestText)
            throw BadArgument.Because("text", $"'text' must be at most {LongestText} characters; it is {text.Length}.");

        var narrowing = new SearchNarrowing(kinds, within, counties);
        var words = SearchWords.ToLookFor(text).Take(MostWords).ToArray();
        if (words.Length == 0) return SearchAnswer.Empty;
        var matches = Matches(words[0], among: null);
        foreach (var word in words.Skip(1)) matches = Matches(word, matches);
        KeyValuePair<int, Match>[] admitted = [.. matches.Where(match => narrowing.Admits(indexed[match.Key].Kind, indexed[match.Key].Counties))];
        return new SearchAnswer(admitted.Length, Best(admitted, words, first), narrowing.Kinds, narrowing.Counties);
    }

    private void SetOrder((int Rank, string Position, EntryKind Kind)[] positions)
    {
        var numbers = Enumerable.Range(0, positions.Length).ToArray();
        Array.Sort(positions, numbers, Comparer<(int Rank, string Position, EntryKind Kind)>.Create(static (one, other) =>
        {
            var byRank = one.Rank.CompareTo(other.Rank);
            if (byRank != 0) return byRank;
            var byPosition = string.CompareOrdinal(one.Position, other.Position);
            return byPosition != 0 ? byPosition : one.Kind.CompareTo(other.Kind);
        }));
        for (var place = 0; place < numbers.Length; place++) indexed[numbers[place]].Order = place;
    }

    private Dictionary<int, Match> Matches(string word, Dictionary<int, Match>? among)
    {
        var best = new Dictionary<int, Match>();
        terms.Visit(word, (Word: word, Best: best, Among: among), static (state, term, postings) =>
        {
            var bonus = term.Length == state.Word.Length ? WholeWordBonus : 1;
            foreach (var posting in postings)
            {
                if (state.Among is not null && !state.Among.ContainsKey(posting.Document)) continue;
                var score = (int)posting.Weight * bonus;
                ref var match = ref CollectionsMarshal.GetValueRefOrAddDefault(state.Best, posting.Document, out _);
                if (score > match.Score) match = new Match(score, posting.Field, posting.Weight);
            }
        });
        if (among is null) return best;
        foreach (var (document, match) in best) best[document] = among[document].And(match);
        return best;
    }

    private SearchHit[] Best(KeyValuePair<int, Match>[] matches, string[] words, int first)
    {
        var whole = string.Join(' ', words);
        var wholeHash = string.GetHashCode(whole, StringComparison.Ordinal);
        return
        [
            .. matches
                .Select(match => (Number: match.Key, Match: match.Value, IsWhole: IsTitle(match.Key)))
                .OrderBy(hit => indexed[hit.Number].IsLast)
                .ThenByDescending(hit => hit.IsWhole)
                .ThenByDescending(hit => hit.Match.Score)
                .ThenBy(hit => indexed[hit.Number].Order)
                .Take(first)
                .Select(hit => Hit(documents.Of(indexed[hit.Number].Entry), hit.Match)),
        ];

        bool IsTitle(int number) => indexed[number].TitleHash == wholeHash && documents.Of(indexed[number].Entry).TitleWords == whole;
    }

    // The title is the first field; the word for its kind tells nothing.
    private static SearchHit Hit(SearchDocument document, Match match) => new(
        document.Entry, document.Kind, document.Title, match.Field == 0 || match.Weight == FieldWeight.Kind ? null : document.Fields[match.Field].Text);

    // What of a document is needed to find it; its texts are those of its entry.
    private struct Indexed
    {
        public required INode Entry { get; init; }
        public required IReadOnlyList<County> Counties { get; init; }
        public required int TitleHash { get; init; }
        public required EntryKind Kind { get; init; }
        public required bool IsLast { get; init; }
        public int Order { get; set; }
    }

    // How well a document matches, and in which field.
    private readonly record struct Match(int Score, int Field, FieldWeight Weight)
    {
        // Of several words, the one furthest from the title tells most about why the entry is here; the word for its kind tells nothing.
        public Match And(Match next)
        {
            var isTelling = next.Weight != FieldWeight.Kind && (Weight == FieldWeight.Kind || next.Field > Field);
            return (isTelling ? next : this) with { Score = Score + next.Score };
        }
    }
}
