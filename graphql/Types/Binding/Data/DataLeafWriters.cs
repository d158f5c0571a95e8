using System.Text.Json;
using Selvhjelp.GraphQL.Execution;
using Selvhjelp.GraphQL.Execution.Planning;

namespace Selvhjelp.GraphQL.Types.Binding.Data;

/// <summary>An enum: the name of one of its values (section 3.9 "Result Coercion").</summary>
internal sealed class DataEnumWriter(EnumType type) : DataWriter
{
    protected override Outcome WritePresent(Executor run, JsonElement value, PlannedField field)
    {
        if (value.ValueKind != JsonValueKind.String || !type.Values.Contains(value.GetString()!))
            return run.Fail($"{field.Coordinate} is not a value of {type}.");
        run.Out.WriteString(value.GetString());
        return Outcome.Written;
    }
}

/// <summary>A scalar, by the result coercion of section 3.5 as far as the reference implementation goes with it.</summary>
internal sealed class DataScalarWriter(ScalarType type) : DataWriter
{
    protected override Outcome WritePresent(Executor run, JsonElement value, PlannedField field)
    {
        var isWritten = type.Name switch
        {
            "Int" => Int(run.Out, value),
            "Float" => Float(run.Out, value),
            "String" => Text(run.Out, value, mayBeBoolean: true),
            "Boolean" => Boolean(run.Out, value),
            "ID" => Text(run.Out, value, mayBeBoolean: false),
            _ => Raw(run.Out, value),
        };
        return isWritten ? Outcome.Written : run.Fail($"{field.Coordinate} cannot be written as {type}.");
    }

    private static bool Int(ResponseWriter output, JsonElement value)
    {
        if (Number(value) is not { } number || number != Math.Floor(number) || number is < int.MinValue or > int.MaxValue) return false;
        output.WriteNumber((long)number);
        return true;
    }

    private static bool Float(ResponseWriter output, JsonElement value)
    {
        if (Number(value) is not { } number) return false;
        DataNumbers.Write(output, number);
        return true;
    }

    private static bool Boolean(ResponseWriter output, JsonElement value)
    {
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number) || Number(value) is not { } number) return false;
        output.WriteBoolean(number != 0);
        return true;
    }

    /// <summary>String, and ID, which takes no boolean and no number with a fraction.</summary>
    private static bool Text(ResponseWriter output, JsonElement value, bool mayBeBoolean)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                output.WriteString(value.GetString());
                return true;
            case JsonValueKind.True or JsonValueKind.False when mayBeBoolean:
                output.WriteString(value.GetBoolean() ? "true" : "false");
                return true;
            case JsonValueKind.Number when Number(value) is { } number && (mayBeBoolean || number == Math.Floor(number)):
                output.WriteString(DataNumbers.Show(number));
                return true;
            default:
                return false;
        }
    }

    private static bool Raw(ResponseWriter output, JsonElement value)
    {
        output.WriteRaw(System.Text.Encoding.UTF8.GetBytes(value.GetRawText()));
        return true;
    }

    /// <summary>A number, a boolean as 1 or 0, or a text that is nothing but a number.</summary>
    private static double? Number(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => 1,
        JsonValueKind.False => 0,
        JsonValueKind.Number when double.IsFinite(value.GetDouble()) => value.GetDouble(),
        JsonValueKind.String => DataNumbers.Parse(value.GetString()!),
        _ => null,
    };
}
