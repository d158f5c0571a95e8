using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.GraphQL.Validation;

/// <summary>Finds what somebody may have meant by a name that does not exist.</summary>
internal static class NearMiss
{
    private const int MostSuggestions = 5;

    /// <summary>Of so few names all are told.</summary>
    private const int FewNames = 6;

    /// <summary>Longer names are not compared: it takes the product of their lengths, and both may be a stranger's.</summary>
    private const int MostLetters = 60;

    /// <summary>How many names are compared, which may be all a stranger's as well.</summary>
    private const int MostNames = 1_000;

    /// <summary>A sentence to append to an error, such as <c> Did you mean "name" or "names"?</c>; empty when nothing is near.</summary>
    /// <param name="wrong">The name that was written.</param>
    /// <param name="names">The names that exist.</param>
    /// <param name="prefix">What to put before each name, such as an at sign.</param>
    public static string Suggest(string wrong, IEnumerable<string> names, string prefix = "")
    {
        if (wrong.Length > MostLetters)
            return "";
        var limit = (wrong.Length * 2 / 5) + 1;
        var near = names
            .Take(MostNames)
            .Where(name => Math.Abs(name.Length - wrong.Length) <= limit)
            .Select(name => (name, distance: Distance(wrong, name)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.name, StringComparer.Ordinal)
            .Take(MostSuggestions)
            .Select(pair => prefix + pair.name);
        return List([.. near]);
    }

    /// <summary>The same sentence; when nothing is near and there are only a few names, one that lists them.</summary>
    internal static string SuggestOrTell(string wrong, IReadOnlyList<string> names)
    {
        var near = Suggest(wrong, names);
        return near.Length > 0 || names.Count is 0 or > FewNames ? near : $" It has: {string.Join(", ", names)}.";
    }

    /// <summary>What to append when a type is named that the schema lacks. The types of introspection are only for names that look like theirs.</summary>
    public static string SuggestType(string wrong, Schema schema) =>
        Suggest(wrong, schema.Types.Where(type => !type.IsIntrospection || wrong.StartsWith('_')).Select(type => type.Name));

    /// <summary>What to append when a value was given that an enum lacks.</summary>
    public static string SuggestValue(string wrong, EnumType type) => Suggest(wrong, type.Values.Select(value => value.Name));

    /// <summary>What to append when a field that an input object type lacks was given.</summary>
    public static string SuggestField(string wrong, InputObjectType type) => SuggestOrTell(wrong, [.. type.Fields.Select(field => field.Name)]);

    /// <summary>The same sentence for names that are known to be right.</summary>
    public static string List(IReadOnlyList<string> names)
    {
        if (names.Count == 0)
            return "";
        var quoted = names.Take(MostSuggestions).Select(name => $"\"{name}\"").ToList();
        var list = quoted.Count == 1 ? quoted[0] : string.Join(", ", quoted[..^1]) + " or " + quoted[^1];
        return $" Did you mean {list}?";
    }

    /// <summary>
    /// How many letters must be put in, left out, changed, or swapped with their neighbour to make one name of the other. Case does not
    /// count, except that names that differ in nothing else are at distance 1.
    /// </summary>
    internal static int Distance(string a, string b)
    {
        if (a == b)
            return 0;
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
            return 1;
        var (before, above, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + change);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, above, row) = (above, row, before);
        }

        return above[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
