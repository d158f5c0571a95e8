using System.Text.RegularExpressions;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>An e-mail address has a mailbox, an @ and a domain.</summary>
internal static partial class EmailAddress
{
    public static IEnumerable<Problem> Check(object row, IReadOnlyList<Field> fields) =>
        from field in fields
        where field.Kind == FieldKind.Email && !Whole().IsMatch(field.Value)
        select new Problem(row, field.Name, $"'{field.Value}' is not an e-mail address such as post@example.no");

    /// <summary>The addresses in a text.</summary>
    public static IEnumerable<string> In(string text) => Inside().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"^[\p{L}\d!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\d!#$%&'*+/=?^_`{|}~-]+)*@([\p{L}\d]([\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"[\p{L}\d._+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+")]
    private static partial Regex Inside();
}
