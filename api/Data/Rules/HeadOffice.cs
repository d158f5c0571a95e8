namespace Selvhjelp.Api.Data.Rules;

/// <summary>There is exactly one head office, it is open, and it has a phone or an e-mail: it is the way to make contact where nothing else is.</summary>
internal static class HeadOffice
{
    /// <summary>The code of <c>office_kind</c>.</summary>
    public const string Kind = "head_office";

    public static IEnumerable<Problem> Check(DirectoryFacts facts)
    {
        var heads = facts.DistrictOffices.Where(office => office.Kind == Kind).ToList();
        if (heads.Count == 0 && facts.DistrictOffices is [var first, ..])
        {
            yield return new Problem(first, nameof(first.Kind), "no office is the head office; exactly one must be");
        }

        foreach (var other in heads.Skip(1)) yield return new Problem(other, nameof(other.Kind), $"{heads[0].Key} is the head office already; there is one");
        foreach (var head in heads)
        {
            if (head.Phone is null && head.Email is null) yield return new Problem(head, nameof(head.Email), "the head office must have a phone or an e-mail");
            if (head.Status == "closed") yield return new Problem(head, nameof(head.Status), "the head office cannot be closed while no other takes over");
        }
    }
}
