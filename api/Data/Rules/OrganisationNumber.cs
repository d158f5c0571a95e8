using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>
/// Nine digits of which the last checks the others: modulus 11 with weights 3 2 7 6 5 4 3 2
/// (Brønnøysundregistrene, "Organisasjonsnummeret"). The number itself starts with 8 or 9.
/// </summary>
internal static class OrganisationNumber
{
    private static readonly int[] Weights = [3, 2, 7, 6, 5, 4, 3, 2];

    public static IEnumerable<Problem> Check(object row)
    {
        if (row is not OrganisationRow { OrganisationNumber: { } number } || IsValid(number)) yield break;
        yield return new Problem(row, nameof(OrganisationRow.OrganisationNumber), $"'{number}' is not an organisation number: nine digits, the last a check digit");
    }

    private static bool IsValid(string number)
    {
        if (number.Length != 9 || !number.All(char.IsAsciiDigit) || number[0] is not ('8' or '9')) return false;
        var sum = Weights.Select((weight, position) => weight * (number[position] - '0')).Sum();
        return (11 - (sum % 11)) % 11 == number[8] - '0';
    }
}
