using System.Globalization;
using Selvhjelp.GraphQL.Language.Ast;
using Selvhjelp.GraphQL.Types.Definition;

namespace Selvhjelp.GraphQL.Types;

/// <summary>Input coercion of the five scalars of section 3.5.</summary>
internal static class BuiltInScalars
{
    private static readonly object True = true;
    private static readonly object False = false;

    public static ScalarCoercion? Find(string name) => name switch
    {
        "Int" => Int,
        "Float" => Float,
        "String" => String,
        "Boolean" => Boolean,
        "ID" => Id,
        _ => null,
    };

    /// <summary>The type outside any schema, for what every schema has alike.</summary>
    public static ScalarType TypeOf(string name)
        => new(BuiltInDefinitions.All.OfType<ScalarTypeDefinitionNode>().Single(node => node.Name.Value == name), null, Find(name)!);

    /// <summary>A custom scalar without a parser: whatever was written is taken, as its text.</summary>
    public static string? Any(in ScalarInput input, out object? value)
    {
        value = input.Text;
        return null;
    }

    /// <summary>Section 3.5.1: a signed 32-bit integer. Literals must have no fraction; JSON numbers must be whole.</summary>
    private static string? Int(in ScalarInput input, out object? value)
    {
        value = null;
        if (input.Kind == ScalarInputKind.Int && int.TryParse(input.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            value = number;
            return null;
        }

        if (input is { Kind: ScalarInputKind.Float, IsJson: true } && Number(input.Text) is { } real && real == Math.Floor(real)
            && real is >= int.MinValue and <= int.MaxValue)
        {
            value = (int)real;
            return null;
        }

        return input.Kind == ScalarInputKind.Int ? "Int is a whole number from -2147483648 to 2147483647" : "Int must be a whole number";
    }

    /// <summary>Section 3.5.2: a finite double; whole numbers are accepted.</summary>
    private static string? Float(in ScalarInput input, out object? value)
    {
        value = null;
        if (input.Kind is not (ScalarInputKind.Int or ScalarInputKind.Float)) return "Float must be a number";
        if (Number(input.Text) is not { } number) return "Float must be a finite number of double precision";
        value = number;
        return null;
    }

    /// <summary>Section 3.5.3: only strings.</summary>
    private static string? String(in ScalarInput input, out object? value)
    {
        value = input.Text;
        return input.Kind == ScalarInputKind.String ? null : "String must be a string";
    }

    /// <summary>Section 3.5.4: only booleans.</summary>
    private static string? Boolean(in ScalarInput input, out object? value)
    {
        value = input.Text == "true" ? True : False;
        return input.Kind == ScalarInputKind.Boolean ? null : "Boolean must be true or false";
    }

    /// <summary>Section 3.5.5: a string or a whole number, kept as a string.</summary>
    private static string? Id(in ScalarInput input, out object? value)
    {
        value = input.Text;
        if (input.Kind is ScalarInputKind.String or ScalarInputKind.Int) return null;
        if (input is { Kind: ScalarInputKind.Float, IsJson: true } && Number(input.Text) is { } number && number == Math.Floor(number))
        {
            value = Binding.Data.DataNumbers.Show(number);
            return null;
        }

        return "ID must be a string or a whole number";
    }

    private static double? Number(string text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
