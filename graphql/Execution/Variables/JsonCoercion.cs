using System.Text;
using System.Text.Json;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Coercion;

namespace Selvhjelp.GraphQL.Execution.Variables;

/// <summary>Input coercion of JSON (sections 3.5, 3.9, 3.10, 3.11, 3.12): the same rules as for literals, from another notation.</summary>
internal static class JsonCoercion
{
    /// <summary>Coerces the value at which the reader stands, and leaves the reader at the value's end.</summary>
    /// <returns>What is wrong, without its full stop; null when nothing is.</returns>
    public static string? Coerce(ref Utf8JsonReader reader, GraphQLType type, out object? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.Null) return type.IsNonNull ? $"null is not a {type}" : null;
        return type.Nullable switch
        {
            ListType list => Items(ref reader, list, out value),
            ScalarType scalar => Scalar(ref reader, scalar, out value),
            EnumType @enum => EnumValue(ref reader, @enum, out value),
            InputObjectType target => Fields(ref reader, target, out value),
            var other => $"{other} is not an input type",
        };
    }

    private static string? Scalar(ref Utf8JsonReader reader, ScalarType scalar, out object? value)
    {
        var input = reader.TokenType switch
        {
            JsonTokenType.String => new ScalarInput(ScalarInputKind.String, reader.GetString()!, true),
            JsonTokenType.Number => Number(Encoding.UTF8.GetString(reader.ValueSpan)),
            JsonTokenType.True => new ScalarInput(ScalarInputKind.Boolean, "true", true),
            JsonTokenType.False => new ScalarInput(ScalarInputKind.Boolean, "false", true),
            _ => new ScalarInput(ScalarInputKind.Composite, "", true),
        };
        return scalar.Coerce(input, out value) is { } problem ? $"{problem}, not {Show(reader)}" : null;
    }

    private static ScalarInput Number(string text)
        => new(text.AsSpan().IndexOfAny(".eE") < 0 ? ScalarInputKind.Int : ScalarInputKind.Float, text, true);

    private static string? EnumValue(ref Utf8JsonReader reader, EnumType type, out object? value)
    {
        value = reader.TokenType == JsonTokenType.String ? type.Values.Find(reader.GetString()!) : null;
        return value is null ? $"{Show(reader)} is not a value of {type}" : null;
    }

    /// <summary>Section 3.11: what is not a list is taken as a list of one item.</summary>
    private static string? Items(ref Utf8JsonReader reader, ListType list, out object? value)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            var problem = Coerce(ref reader, list.Item, out var single);
            value = new[] { single };
            return problem;
        }

        var items = new List<object?>();
        value = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Coerce(ref reader, list.Item, out var item) is { } problem) return $"at [{items.Count}]: {problem}";
            items.Add(item);
        }

        value = items.ToArray();
        return null;
    }

    private static string? Fields(ref Utf8JsonReader reader, InputObjectType type, out object? value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject) return $"{type} must be an object, not {Show(reader)}";
        var values = new object?[type.Fields.Count];
        Array.Fill(values, InputObjectValue.Absent);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            var i = IndexOf(type, name);
            if (i < 0) return $"{type} has no field {name}";
            if (Coerce(ref reader, type.Fields[i].Type, out values[i]) is { } problem) return $"at {name}: {problem}";
        }

        var given = values.Count(item => !ReferenceEquals(item, InputObjectValue.Absent));
        for (var i = 0; i < values.Length; i++)
        {
            if (ReferenceEquals(values[i], InputObjectValue.Absent)
                && LiteralCoercion.Missing(type.Fields[i], out values[i]) is { } problem) return $"at {type.Fields[i].Name}: {problem}";
        }

        value = new InputObjectValue(type, values);
        return OneOf.Check(type, values, given);
    }

    private static int IndexOf(InputObjectType type, string name)
    {
        for (var i = 0; i < type.Fields.Count; i++)
            if (type.Fields[i].Name == name) return i;
        return -1;
    }

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
