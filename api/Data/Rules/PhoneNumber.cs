namespace Selvhjelp.Api.Data.Rules;

/// <summary>A Norwegian phone number: eight digits, or a short number of three to six (113, 1881, 02800, 116 123).</summary>
internal static class PhoneNumber
{
    public static IEnumerable<Problem> Check(object row, IReadOnlyList<Field> fields) =>
        from field in fields
        where field.Kind == FieldKind.Phone && !IsPlausible(field.Value)
        select new Problem(row, field.Name, $"'{field.Value}' is not a Norwegian phone number of 8 digits, or a short one of 3 to 6");

    /// <summary>The digits within Norway; null when there is something else than a number.</summary>
    public static string? Digits(string text)
    {
        var compact = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '.' or '(' or ')')));
        if (compact.StartsWith("+47", StringComparison.Ordinal)) compact = compact[3..];
        else if (compact.StartsWith("0047", StringComparison.Ordinal)) compact = compact[4..];
        return compact.Length > 0 && compact.All(char.IsAsciiDigit) ? compact : null;
    }

    private static bool IsPlausible(string text) => Digits(text) switch
    {
        { Length: 8 } digits => digits[0] is not ('0' or '1'),
        { Length: >= 3 and <= 6 } digits => digits[0] is '0' or '1',
        _ => false,
    };
}
