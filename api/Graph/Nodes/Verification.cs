namespace Selvhjelp.Api.Graph.Nodes;

/// <summary>The enum <c>Verification</c>.</summary>
internal enum Verification
{
    /// <summary>Confirmed within the review interval.</summary>
    Confirmed,

    /// <summary>Never confirmed.</summary>
    Unconfirmed,

    /// <summary>Confirmed once, but longer ago than the review interval.</summary>
    Overdue,
}

/// <summary>Decides <see cref="Verification"/>.</summary>
internal static class VerificationRule
{
    /// <summary>How long a confirmation holds.</summary>
    public const int ReviewIntervalMonths = 12;

    /// <summary>The verification on a day of an entry last confirmed on another; its anniversary still counts as confirmed.</summary>
    public static Verification On(DateOnly date, DateOnly? lastVerified) => lastVerified switch
    {
        null => Verification.Unconfirmed,
        { } day when day.AddMonths(ReviewIntervalMonths) >= date => Verification.Confirmed,
        _ => Verification.Overdue,
    };
}
