using System.Text.RegularExpressions;
using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>Keys and official numbers have the form of their kind: <c>cp-alvdal</c>, two digits for a county, four for a municipality.</summary>
internal static partial class WellFormedIdentifiers
{
    private static readonly string[] SamiLanguages = ["se", "sma", "smj"];

    public static IEnumerable<Problem> Check(object row) => row switch
    {
        CountyRow county =>
        [
            .. Digits(row, nameof(county.Number), county.Number, 2),
            .. SamiName(row, county.SamiName, county.SamiLanguage),
        ],
        MunicipalityRow municipality =>
        [
            .. Digits(row, nameof(municipality.Number), municipality.Number, 4),
            .. SamiName(row, municipality.SamiName, municipality.SamiLanguage),
        ],
        MunicipalityChangeRow change => Digits(row, nameof(change.Number2013), change.Number2013, 4),
        PostalCodeRow code => Digits(row, nameof(code.Code), code.Code, 4),
        DistrictOfficeRow { Kind: "head_office" } office => Key(row, office.Key, "ho"),
        DistrictOfficeRow office => Key(row, office.Key, "do"),
        OrganisationRow organisation => Key(row, organisation.Key, "org"),
        LinkCentreRow centre => Key(row, centre.Key, "link"),
        ContactPointRow point => Key(row, point.Key, "cp"),
        NetworkRow network => Key(row, network.Key, "nw"),
        AgreementRow agreement => Key(row, agreement.Key, "ag"),
        PageRow page => [.. Key(row, page.Key, "page"), .. Slug(page)],
        AcuteHelpLineRow line => Key(row, line.Key, "ah"),
        _ => [],
    };

    private static IEnumerable<Problem> Key(object row, string key, string prefix)
    {
        if (key.StartsWith(prefix + "-", StringComparison.Ordinal) && KeyPattern().IsMatch(key)) yield break;
        yield return new Problem(row, nameof(EntryRow.Key), $"'{key}' is not a key such as {prefix}-alvdal: small letters a–z, digits and hyphens");
    }

    private static IEnumerable<Problem> Slug(PageRow page)
    {
        if (page.Slug.Length <= Limits.Key && SlugPattern().IsMatch(page.Slug)) yield break;
        yield return new Problem(page, nameof(page.Slug), $"'{page.Slug}' is not an address such as starte-en-gruppe: small letters a–z, digits and hyphens");
    }

    private static IEnumerable<Problem> Digits(object row, string field, string value, int count)
    {
        if (value.Length == count && value.All(char.IsAsciiDigit)) yield break;
        yield return new Problem(row, field, $"'{value}' does not have {count} digits");
    }

    private static IEnumerable<Problem> SamiName(object row, string? name, string? language)
    {
        if ((name is null) != (language is null))
        {
            yield return new Problem(row, nameof(CountyRow.SamiLanguage), "a Sámi name and its language go together");
        }
        else if (language is not null && !SamiLanguages.Contains(language))
        {
            yield return new Problem(row, nameof(CountyRow.SamiLanguage), $"'{language}' is not one of {string.Join(", ", SamiLanguages)}");
        }
    }

    [GeneratedRegex("^[a-z]+(-[a-z0-9]+)+$")]
    private static partial Regex KeyPattern();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex SlugPattern();
}
