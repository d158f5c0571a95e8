using System.Text;
using System.Text.Json;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Validation;

namespace Selvhjelp.GraphQL.Execution.Variables;

/// <summary>Says everything that is wrong with a value of JSON which <see cref="JsonCoercion"/> could not coerce.</summary>
/// <param name="report">Gets each problem, with the way to it, as a sentence.</param>
internal ref struct JsonProblems(Action<string> report)
{
    /// <summary>More are not shown, and each takes time to find.</summary>
    private const int MostSuggestions = 50;

    private int suggestions;

    /// <summary>Checks the value at which the reader stands, and leaves the reader at the value's end.</summary>
    /// <param name="reader">Stands at the value.</param>
    /// <param name="type">What the value must be.</param>
    /// <param name="path">The way to the value, such as <c>$where.names[0]</c>.</param>
    public void Check(ref Utf8JsonReader reader, GraphQLType type, string path)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            if (type.IsNonNull) report($"{path}: null is not a {type}.");
            return;
        }

        switch (type.Nullable)
        {
            case ListType list when reader.TokenType == JsonTokenType.StartArray:
                for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++) Check(ref reader, list.Item, $"{path}[{i}]");
                return;
            case ListType list:
                Check(ref reader, list.Item, path);
                return;
            case InputObjectType target when reader.TokenType == JsonTokenType.StartObject:
                CheckFields(ref reader, target, path);
                return;
            case InputObjectType target:
                report($"{path}: {target} must be an object, not {Show(reader)}.");
                break;
            case ScalarType scalar:
                var shown = Show(reader);
                if (JsonCoercion.Scalar(ref reader, scalar, out _) is { } problem) report($"{path}: {problem}, not {shown}.");
                return;
            case EnumType values when JsonCoercion.EnumValue(ref reader, values) is null:
                var suggestion = reader.TokenType == JsonTokenType.String && MaySuggest() ? NearMiss.SuggestValue(reader.GetString()!, values) : "";
                report($"{path}: {Show(reader)} is not a value of {values}.{suggestion}");
                break;
        }

        reader.Skip();
    }

    private void CheckFields(ref Utf8JsonReader reader, InputObjectType type, string path)
    {
        // By name, whether the value is null.
        var given = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            given[name] = reader.TokenType == JsonTokenType.Null;
            if (type.Fields.Find(name) is { } field) Check(ref reader, field.Type, $"{path}.{name}");
            else reader.Skip();
        }

        foreach (var field in type.Fields)
            if (field.IsRequired && !given.ContainsKey(field.Name)) report($"{path}.{field.Name}: a {field.Type} is needed.");
        foreach (var name in given.Keys)
            if (!type.Fields.Contains(name)) report($"{path}: {type} has no field {name}.{(MaySuggest() ? NearMiss.SuggestField(name, type) : "")}");
        if (type.IsOneOf) CheckOneOf(type, given.Where(pair => type.Fields.Contains(pair.Key)).Select(pair => pair.Value).ToList(), path);
    }

    private readonly void CheckOneOf(InputObjectType type, List<bool> areNull, string path)
    {
        if (areNull.Count != 1) report($"{path}: exactly one field of {type} must be given, not {areNull.Count}.");
        if (areNull is [true, ..]) report($"{path}: the field of {type} that is given must not be null.");
    }

    private bool MaySuggest() => suggestions++ < MostSuggestions;

    private static string Show(in Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String when reader.ValueSpan.Length <= 80 => $"\"{reader.GetString()}\"",
        JsonTokenType.String => "a long string",
        JsonTokenType.Number when reader.ValueSpan.Length <= 80 => Encoding.UTF8.GetString(reader.ValueSpan),
        JsonTokenType.Number => "a long number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.StartArray or JsonTokenType.EndArray => "a list",
        _ => "an object",
    };
}
