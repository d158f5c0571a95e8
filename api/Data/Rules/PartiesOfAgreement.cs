using Selvhjelp.Api.Data.Rows;

namespace Selvhjelp.Api.Data.Rules;

/// <summary>An agreement has two parties or more.</summary>
internal static class PartiesOfAgreement
{
    public static IEnumerable<Problem> Check(object row)
    {
        if (row is not AgreementRow agreement || agreement.Parties.Count >= 2) yield break;
        yield return new Problem(row, nameof(agreement.Parties), $"an agreement has two parties or more, not {agreement.Parties.Count}");
    }
}
