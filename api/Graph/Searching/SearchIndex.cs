using Selvhjelp.Api.Graph.Lists;
using Selvhjelp.Api.Graph.Nodes;
using Selvhjelp.GraphQL.Execution;

namespace Selvhjelp.Api.Graph.Searching;

/// <summary>
/// Free text search in memory: every word of the question must begin a word of the entry. All terms stand in one sorted array, so the
/// words that begin with a text are neighbours.
/// </summary>
internal sealed class SearchIndex
{
    private const int LongestText = 200;
    private const int MostWords = 8;
    private const int MostHits = 100;
    private const int WholeWordBonus = 2;

    private readonly IReadOnlyList<County> counties;
    private readonly SearchDocument[] documents;
    private readonly string[] terms;
    private readonly Posting[][] postings;

    /// <summary>The index of this graph.</summary>
    public SearchIndex(DirectoryGraph graph)
    {
        counties = graph.Counties.Items;
        documents = [.. SearchDocuments.Of(graph)];
        var byTerm = new Dictionary<string, List<Posting>>(StringComparer.Ordinal);
        for (var document = 0; document < documents.Length; document++)
        {
            foreach (var (field, part) in documents[document].Fields.Index())
            {
                foreach (var word in SearchWords.Of(part.Text)) Add(byTerm, word, new Posting(document, field));
            }
        }

        terms = [.. byTerm.Keys.Order(StringComparer.Ordinal)];
        postings = Array.ConvertAll(terms, term => byTerm[term].ToArray());
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
        if (first is < 1 or > MostHits) throw BadArgument.Because($"'first' must be from 1 to {MostHits}; it is {first}.");
        if (text.Length > LongestText)
            throw BadArgument.Because($"'text' must be at most {LongestText} characters; it is {text.Length}.");

        var narrowing = new SearchNarrowing(kinds, within, counties);
        var words = SearchWords.ToLookFor(text).Take(MostWords).ToArray();
        if (words.Length == 0) return SearchAnswer.Empty;
        var matches = Matches(words[0], among: null);
        foreach (var word in words.Skip(1)) matches = Matches(word, matches);
        KeyValuePair<int, Match>[] admitted = [.. matches.Where(match => narrowing.Admits(documents[match.Key]))];
        return new SearchAnswer(admitted.Length, [.. InOrder(admitted, words).Take(first)], narrowing.Kinds, narrowing.Counties);
    }

    private static void Add(Dictionary<string, List<Posting>> byTerm, string term, Posting posting)
    {
        if (!byTerm.TryGetValue(term, out var list)) byTerm.Add(term, list = []);
        if (list.Count == 0 || list[^1] != posting) list.Add(posting);
    }

    private Dictionary<int, Match> Matches(string word, Dictionary<int, Match>? among)
    {
        var best = new Dictionary<int, Match>();
        var start = Array.BinarySearch(terms, word, StringComparer.Ordinal);
        for (var i = start < 0 ? ~start : start; i < terms.Length && terms[i].StartsWith(word, StringComparison.Ordinal); i++)
        {
            var bonus = terms[i].Length == word.Length ? WholeWordBonus : 1;
            foreach (var (document, field) in postings[i])
            {
                if (among is not null && !among.ContainsKey(document)) continue;
                var score = (int)documents[document].Fields[field].Weight * bonus;
                if (!best.TryGetValue(document, out var earlier) || score > earlier.Score) best[document] = new Match(score, field);
            }
        }

        if (among is null) return best;
        foreach (var (document, match) in best)
        {
            var earlier = among[document];
            best[document] = new Match(earlier.Score + match.Score, Telling(documents[document], earlier.Field, match.Field));
        }

        return best;
    }

    // Of several words, the one furthest from the title tells most about why the entry is here; the word for its kind tells nothing.
    private static int Telling(SearchDocument document, int one, int other)
    {
        if (document.Fields[one].Weight == FieldWeight.Kind) return other;
        return document.Fields[other].Weight == FieldWeight.Kind ? one : Math.Max(one, other);
    }

    // The title is the first field.
    private static string? Matched(SearchDocument document, int field) =>
        field == 0 || document.Fields[field].Weight == FieldWeight.Kind ? null : document.Fields[field].Text;

    private IEnumerable<SearchHit> InOrder(IEnumerable<KeyValuePair<int, Match>> matches, string[] words)
    {
        var whole = string.Join(' ', words);
        return matches
            .Select(match => (Document: documents[match.Key], match.Value.Score, match.Value.Field))
            .OrderBy(hit => hit.Document.Rank == SearchDocuments.LocalServices)
            .ThenByDescending(hit => hit.Document.TitleWords == whole)
            .ThenByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Document.Rank)
            .ThenBy(hit => hit.Document.Position, StringComparer.Ordinal)
            .ThenBy(hit => hit.Document.Kind)
            .Select(hit => new SearchHit(hit.Document.Entry, hit.Document.Kind, hit.Document.Title, Matched(hit.Document, hit.Field)));
    }

    // A term's occurrence in a field of a document.
    private readonly record struct Posting(int Document, int Field);

    // How well a document matches, and in which field.
    private readonly record struct Match(int Score, int Field);
}
