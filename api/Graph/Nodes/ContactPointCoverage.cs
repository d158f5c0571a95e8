namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The enum <c>ContactPointCoverage</c>: whether a municipality has a contact point to turn to.</summary>
internal enum ContactPointCoverage
{
    /// <summary>One that its owner has confirmed within the review interval.</summary>
    Confirmed,

    /// <summary>One or several, none of them confirmed.</summary>
    Unconfirmed,

    /// <summary>None.</summary>
    None,
}

/// <summary>Decides <see cref="ContactPointCoverage"/>.</summary>
internal static class ContactPointCoverageRule
{
    /// <summary>The coverage by these contact points. One that is closed or rests is nobody to turn to; an overdue confirmation is none.</summary>
    public static ContactPointCoverage By(IEnumerable<ContactPoint> contactPoints)
    {
        var coverage = ContactPointCoverage.None;
        foreach (var point in contactPoints)
        {
            if (!point.ReceivesPeople) continue;
            if (point.Verification == Verification.Confirmed) return ContactPointCoverage.Confirmed;
            coverage = ContactPointCoverage.Unconfirmed;
        }

        return coverage;
    }
}
