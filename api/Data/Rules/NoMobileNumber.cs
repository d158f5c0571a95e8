using System.Text.RegularExpressions;
using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>
/// A mobile number is most often a person's. One is taken in only as the phone of an entry that names the document in which the body publishes it
/// as its own. In other texts none is taken in.
/// </summary>
internal static partial class NoMobileNumber
{
    public static IEnumerable<Problem> Check(object row, IReadOnlyList<Field> fields) => [.. InPhones(row, fields), .. InTexts(row, fields)];

    private static IEnumerable<Problem> InPhones(object row, IReadOnlyList<Field> fields)
    {
        var (hasMark, mark) = row switch
        {
            DistrictOfficeRow office => (true, office.PhoneSource),
            ContactPointRow point => (true, point.PhoneSource),
            _ => (false, null),
        };
        var phones = fields.Where(field => field.Kind == FieldKind.Phone).ToList();
        foreach (var phone in phones.Where(phone => IsMobile(phone.Value) && mark is null))
        {
            var remedy = hasMark ? "if the body publishes it as its own, name the document in phone_source" : "give a service number";
            yield return new Problem(row, phone.Name, $"'{phone.Value}' is a mobile number, and may be a person's; {remedy}");
        }

        if (mark is not null && phones.Count == 0)
        {
            yield return new Problem(row, nameof(ContactPointRow.PhoneSource), "names the document of a phone number, but there is no number");
        }
    }

    private static IEnumerable<Problem> InTexts(object row, IReadOnlyList<Field> fields) =>
        from field in fields
        where field.Kind is FieldKind.Name or FieldKind.Prose or FieldKind.Markdown or FieldKind.Address
        let found = MobileInText().Match(field.Value)
        where found.Success
        select new Problem(row, field.Name, $"has the mobile number '{found.Value.Trim()}', which may be a person's; take it out");

    private static bool IsMobile(string phone) => PhoneNumber.Digits(phone) is { Length: 8 } digits && digits[0] is '4' or '9';

    // As people group it: 912 34 567, 91 23 45 67, 91234567, and in any way after +47. Not 4-4, which two postal codes also look like.
    [GeneratedRegex(@"(?<![\d/])(?:(?:\+|00)47[ .-]?[49](?:[ .-]?\d){7}|[49]\d{2}[ .-]\d{2}[ .-]\d{3}|[49]\d(?:[ .-]\d{2}){3}|[49]\d{7})(?![\d/])")]
    private static partial Regex MobileInText();
}
