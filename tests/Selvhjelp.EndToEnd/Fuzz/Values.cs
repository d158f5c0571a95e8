using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Selvhjelp.GraphQL.Types;

namespace Selvhjelp.EndToEnd.Fuzz;

/// <summary>Values for arguments and variables: mostly of their type, now and then at its edges, and seldom of another.</summary>
internal sealed class Values(Random random)
{
    private static readonly string[] Texts =
    [
        "troms", "oslo", "tromso", "heroy-nordland", "trondelag", "9008", "5501", "Herøy", "Våler", "Kárášjohka", "Bodø", "LINK Lyngdal", "selvhjelp", "angst",
        "", " ", "a", "TWFkZQ==", "2024-01-31", "2024", "2024-05", "0000-00-00", "\u0000", "\u202E", "🙂", "e\u0301", "\uFFFD", "' OR 1=1 --", "*", "%_[", "\\", "\"",
    ];

    private static readonly string[] Numbers =
        ["-1", "1001", "100", "2147483647", "-2147483648", "2147483648", "99999999999999999999", "1.5", "-0", "1e3", "1e400"];

    public bool Chance(double share) => random.NextDouble() < share;

    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>A value as it stands in a document, or as JSON.</summary>
    public string Of(GraphQLType type, bool asJson, int depth = 0)
    {
        if (Chance(0.003)) return Pick(["null", "true", "{}", "[]", "[[1]]", "3", "\"x\"", asJson ? "{\"a\":1}" : "ENUM"]);
        if (!type.IsNonNull && Chance(0.05)) return "null";
        return type.Nullable switch
        {
            ListType list => Chance(0.1) ? Of(list.Item, asJson, depth) : $"[{string.Join(",", Enumerable.Range(0, random.Next(4)).Select(_ => Of(list.Item, asJson, depth)))}]",
            EnumType values => asJson ? $"\"{Pick(values.Values).Name}\"" : Pick(values.Values).Name,
            InputObjectType input => Object(input, asJson, depth),
            ScalarType { Name: "Int" or "Float" } => Number(),
            ScalarType { Name: "Boolean" } => Pick(["true", "false"]),
            _ => Text(asJson),
        };
    }

    public string Text(bool asJson = true)
    {
        var text = Chance(0.02) ? new string('x', 1 << random.Next(14)) : Pick(Texts);
        if (!asJson && Chance(0.1)) return $"\"\"\"{text.Replace("\\", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal)}\"\"\"";
        // Escapes as JSON has them are GraphQL's too.
        return JsonSerializer.Serialize(text, Chance(0.5) ? Escaping : Plain);
    }

    private string Number() => Chance(0.9) ? random.Next(6).ToString(CultureInfo.InvariantCulture) : Pick(Numbers);

    private string Object(InputObjectType type, bool asJson, int depth)
    {
        const int Deepest = 4;
        var text = new StringBuilder("{");
        var fields = type.Fields.Where(field => field.Type.Named is not InputObjectType || depth < Deepest).ToList();
        var count = fields.Count == 0 ? 0 : random.Next(1, 3);
        for (var i = 0; i < count; i++)
        {
            var field = Pick(fields);
            if (!fields.Remove(field)) break;
            if (i > 0) text.Append(',');
            text.Append(asJson ? $"\"{field.Name}\"" : field.Name).Append(':').Append(Of(field.Type, asJson, depth + 1));
            if (fields.Count == 0) break;
        }

        foreach (var required in fields.Where(field => field.IsRequired))
            text.Append(',').Append(asJson ? $"\"{required.Name}\"" : required.Name).Append(':').Append(Of(required.Type, asJson, depth + 1));
        return text.Append('}').ToString();
    }

    private static readonly JsonSerializerOptions Escaping = new();

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
