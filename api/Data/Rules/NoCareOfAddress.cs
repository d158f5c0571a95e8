using System.Text.RegularExpressions;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>An address "c/o" somebody names a person.</summary>
internal static partial class NoCareOfAddress
{
    public static IEnumerable<Problem> Check(object row, IReadOnlyList<Field> fields) =>
        from field in fields
        where field.Kind is FieldKind.Name or FieldKind.Prose or FieldKind.Markdown or FieldKind.Address && CareOf().IsMatch(field.Value)
        select new Problem(row, field.Name, $"'{field.Value}' is an address at a person's (c/o); give the body's own, or none");

    [GeneratedRegex(@"\bc ?/ ?o\b|℅|\bc\.o\.", RegexOptions.IgnoreCase)]
    private static partial Regex CareOf();
}
