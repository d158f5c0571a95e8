using System.Diagnostics;
using System.Globalization;
using System.Text;
using Selvhjelp.GraphQL.Language.Ast;

namespace Selvhjelp.GraphQL.Language;

/// <summary>Values.</summary>
public static partial class Printer
{
    private static Layout Value(ValueNode value) => value switch
    {
        VariableNode variable => $"${variable.Name}",
        IntValueNode integer => integer.Text,
        FloatValueNode number => number.Text,
        StringValueNode { IsBlock: true } text => BlockString.Print(text.Value),
        StringValueNode text => Quote(text.Value),
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        NullValueNode => "null",
        EnumValueNode name => name.Value,
        ListValueNode list => List(list),
        ObjectValueNode fields => Object(fields),
        _ => throw new UnreachableException(),
    };

    private static Layout List(ListValueNode list)
    {
        const int Brackets = 2;
        var parts = Nodes(list.Values);
        return Layout.LengthOf(parts, ", ") + Brackets > LineLength
            ? Lines("[", parts, "]")
            : new Layout("[").Append(Layout.Join(", ", parts)).Append("]");
    }

    private static Layout Object(ObjectValueNode value)
    {
        const int BracesAndSpaces = 4;
        var parts = Nodes(value.Fields);
        return Layout.LengthOf(parts, ", ") + BracesAndSpaces > LineLength
            ? Block(parts)
            : new Layout("{ ").Append(Layout.Join(", ", parts)).Append(" }");
    }

    /// <summary>A string in double quotes, with control characters, quotes and backslashes escaped.</summary>
    internal static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append(@"\\"),
                '\b' => quoted.Append(@"\b"),
                '\f' => quoted.Append(@"\f"),
                '\n' => quoted.Append(@"\n"),
                '\r' => quoted.Append(@"\r"),
                '\t' => quoted.Append(@"\t"),
                _ when char.IsControl(character) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }
}
