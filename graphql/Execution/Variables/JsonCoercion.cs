using System.Text;
using System.Text.Json;
using Selvhjelp.GraphQL.Types;
using Selvhjelp.GraphQL.Types.Coercion;

namespace Selvhjelp.GraphQL.Execution.Variables;

/// <summary>
/// Input coercion of JSON (sections 3.5, 3.9, 3.10, 3.11, 3.12): the same rules as for literals, from another notation. It only says whether a value can be
/// coerced; why it cannot is for <see cref="JsonProblems"/>.
/// </summary>
internal static class JsonCoercion
{
    /// <summary>Coerces the value at which the reader stands, and leaves the reader at the value's end if it can be coerced.</summary>
    public static bool TryCoerce(ref Utf8JsonReader reader, GraphQLType type, out object? value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.Null) return !type.IsNonNull;
        return type.Nullable switch
        {
            ListType list => TryItems(ref reader, list, out value),
            ScalarType scalar => Scalar(ref reader, scalar, out value) is null,
            EnumType values => (value = EnumValue(ref reader, values)) is not null,
            InputObjectType target => TryFields(ref reader, target, out value),
            _ => false,
        };
    }

    /// <summary>Coerces the value of a scalar.</summary>
    /// <returns>What was expected, without its full stop; null when the value is right.</returns>
    public static string? Scalar(ref Utf8JsonReader reader, ScalarType scalar, out object? value)
    {
        var input = reader.TokenType switch
        {
            JsonTokenType.String => new ScalarInput(ScalarInputKind.String, reader.GetString()!, true),
            JsonTokenType.Number => Number(Encoding.UTF8.GetString(reader.ValueSpan)),
            JsonTokenType.True => new ScalarInput(ScalarInputKind.Boolean, "true", true),
            JsonTokenType.False => new ScalarInput(ScalarInputKind.Boolean, "false", true),
            _ => new ScalarInput(ScalarInputKind.Composite, "", true),
        };
        if (input.Kind == ScalarInputKind.Composite) reader.Skip();
        return scalar.Coerce(input, out value);
    }

    /// <summary>The value of an enum that a string names; null when it names none.</summary>
    public static EnumValueDefinition? EnumValue(ref Utf8JsonReader reader, EnumType type)
        => reader.TokenType == JsonTokenType.String ? type.Values.Find(reader.GetString()!) : null;

    private static ScalarInput Number(string text)
        => new(text.AsSpan().IndexOfAny(".eE") < 0 ? ScalarInputKind.Int : ScalarInputKind.Float, text, true);

    /// <summary>Section 3.11: what is not a list is taken as a list of one item.</summary>
    private static bool TryItems(ref Utf8JsonReader reader, ListType list, out object? value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            if (!TryCoerce(ref reader, list.Item, out var single)) return false;
            value = new[] { single };
            return true;
        }

        var items = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!TryCoerce(ref reader, list.Item, out var item)) return false;
            items.Add(item);
        }

        value = items.ToArray();
        return true;
    }

    private static bool TryFields(ref Utf8JsonReader reader, InputObjectType type, out object? value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject) return false;
        var values = new object?[type.Fields.Count];
        Array.Fill(values, InputObjectValue.Absent);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var i = IndexOf(type, reader.GetString()!);
            reader.Read();
            if (i < 0 || !TryCoerce(ref reader, type.Fields[i].Type, out values[i])) return false;
        }

        var given = values.Count(item => !ReferenceEquals(item, InputObjectValue.Absent));
        for (var i = 0; i < values.Length; i++)
            if (ReferenceEquals(values[i], InputObjectValue.Absent) && !LiteralCoercion.TryMissing(type.Fields[i], out values[i])) return false;
        value = new InputObjectValue(type, values);
        return OneOf.Allows(type, values, given);
    }

    private static int IndexOf(InputObjectType type, string name)
    {
        for (var i = 0; i < type.Fields.Count; i++)
            if (type.Fields[i].Name == name) return i;
        return -1;
    }
}
