using System.Text;
using System.Text.RegularExpressions;

namespace Selvhjelp.EndToEnd.Fuzz;

/// <summary>Changes a document by its tokens.</summary>
internal sealed partial class DocumentMutation(IReadOnlyList<string> names, Random random)
{
    private static readonly string[] Odd =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "...", "|", "&", "=", "\"", "\"\"\"", "#", ",", "on", "query", "mutation", "subscription", "fragment", "extend", "type",
        "null", "true", "-1", "1.5e999", "\u0000", "\uFEFF", "é", "\"\\u{1F600}\"", "\"\\uD83D\"", "\"\\u{110000}\"", "@skip(if: true)", "...on Node", "first: 99999999999", "$x", "__typename", "__schema",
    ];

    private readonly Values values = new(random);

    /// <summary>Replaces names, numbers and texts by others: what follows the grammar goes on doing so.</summary>
    public string Rename(string document)
    {
        var tokens = Tokens(document);
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var i = random.Next(tokens.Count);
            if (char.IsAsciiDigit(tokens[i][0]) || tokens[i][0] == '-') tokens[i] = values.Pick(["0", "1", "-1", "1000", "2147483648", "1.5"]);
            else if (tokens[i][0] == '"') tokens[i] = values.Text();
            else if (IsFreeName(tokens, i)) tokens[i] = values.Pick(names);
        }

        return string.Join(' ', tokens);
    }

    /// <summary>Takes tokens away, doubles, swaps or puts in some, or cuts the document off.</summary>
    public string Break(string document)
    {
        var tokens = Tokens(document);
        for (var count = random.Next(1, 5); count > 0 && tokens.Count > 1; count--)
        {
            var i = random.Next(tokens.Count);
            var j = random.Next(tokens.Count);
            switch (random.Next(6))
            {
                case 0: tokens.RemoveAt(i); break;
                case 1: tokens.Insert(i, tokens[j]); break;
                case 2: (tokens[i], tokens[j]) = (tokens[j], tokens[i]); break;
                case 3: tokens.Insert(i, values.Pick(Odd)); break;
                case 4: tokens.InsertRange(i, tokens.GetRange(Math.Min(i, j), Math.Min(Math.Abs(i - j), 50))); break;
                default: if (values.Chance(0.2)) tokens.RemoveRange(i, tokens.Count - i); break;
            }
        }

        return string.Join(values.Chance(0.1) ? "" : " ", tokens);
    }

    /// <summary>A document that is small to send and meant to be much to do.</summary>
    public string Bomb()
    {
        var n = 1 << random.Next(1, 12);
        return random.Next(13) switch
        {
            0 => $"{{ {Repeat(n, i => $"a{i}: finder(place: \"Herøy\") {{ explanation contactPoints(first: 50) {{ distanceKm }} }}")} }}",
            1 => $"{{ {Repeat(Math.Min(n, 200), _ => "county(slug: \"oslo\") { municipalities { county { ")}name{new string('}', Math.Min(n, 200) * 3)} }}",
            2 => $"{{ ...f0 }} {Repeat(Math.Min(n, 500), i => $"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }}")} fragment f{Math.Min(n, 500)} on Query {{ revision {{ number }} }}",
            3 => $"{{ revision {Repeat(n, _ => "@skip(if: false) ")} {{ number }} }}",
            4 => $"{{ {Repeat(n, i => $"municipality(slug: \"{i}\") {{ name }} ")} }}",
            5 => $"query({Repeat(n, i => $"$v{i}: Int ")}) {{ counties(first: $v0) {{ totalCount }} }}",
            6 => $"{{ finder(place: \"{new string('x', n * 16)}\") {{ explanation }} }}",
            7 => $"{{ {Repeat(n, i => $"x{i} ")} }}",
            8 => $"{{ nodes(ids: [{Repeat(n, i => $"\"{i}\" ")}]) {{ id }} }}",
            9 => $"{{ municipalities(first: 1000) {{ nodes {{ {Repeat(Math.Min(n, 40), i => $"a{i}: postalCodes(first: 1000) {{ nodes {{ code }} }} ")} }} }} }}",
            10 => $"{{ counties(where: {Repeat(Math.Min(n, 150), _ => "{ not: ")}{{}}{new string('}', Math.Min(n, 150))}) {{ totalCount }} }}",
            11 => $"{{ node(id: \"a\") {{ ... on DirectoryEntry {{ {Repeat(Math.Min(n, 12), level => Part(level, Math.Min(n, 12) - level, "ContactPoint") + Part(level, Math.Min(n, 12) - level, "Network"))}id }} }} }}",
            _ => $"{{ {Repeat(Math.Min(n, 100), i => $"s{i}: __schema {{ types {{ name description fields {{ name args {{ name type {{ name }} }} }} }} }} ")} }}",
        };
    }

    /// <summary>A chain of entries that goes on for one type only.</summary>
    private static string Part(int before, int after, string type) =>
        $"{Repeat(before, _ => "contact { entry { ")}... on {type} {{ {Repeat(after, _ => "contact { entry { ")}id {Repeat(after, _ => "} } ")}}} {Repeat(before, _ => "} } ")}";

    private static string Repeat(int count, Func<int, string> text)
    {
        var all = new StringBuilder();
        for (var i = 0; i < count; i++) all.Append(text(i));
        return all.ToString();
    }

    private static List<string> Tokens(string document) => [.. Token().Matches(document).Select(match => match.Value).Where(token => token[0] != '#')];

    /// <summary>Not a keyword of the grammar where it stands.</summary>
    private static bool IsFreeName(List<string> tokens, int i) =>
        (char.IsAsciiLetter(tokens[i][0]) || tokens[i][0] == '_') && tokens[i] is not ("query" or "fragment" or "on" or "mutation" or "subscription");

    [GeneratedRegex(""" "(?:[^"\\\n]|\\.)*" | [_A-Za-z][_0-9A-Za-z]* | -?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)? | \.\.\. | \#[^\n]* | [^\s,] """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();
}
