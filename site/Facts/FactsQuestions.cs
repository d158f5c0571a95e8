namespace Selvhjelp.Site.Facts;

/// <summary>What pages ask about entries.</summary>
internal static class FactsQuestions
{
    /// <summary>Whether a contact point receives people. Where no source says, we believe that it does.</summary>
    public static bool IsOpen(this ContactPoint point) => point.Status?.Code.Value is not ("closed" or "paused");

    /// <summary>Whether a LINK centre is in operation.</summary>
    public static bool IsOpen(this LinkCentre centre) => centre.Status?.Code.Value == "open";

    /// <summary>Whether an organisation is a place of the right kind and nothing more: no source says that it is a contact point.</summary>
    public static bool IsOnlyLocalService(this PartnerOrganisation organisation) =>
        organisation.Roles is [{ Value: "LOCAL_SERVICE" }];

    /// <summary>Contact points that lie in a municipality or serve it, and receive people.</summary>
    public static IReadOnlyList<ContactPoint> OpenContactPoints(this DirectoryFacts facts, Municipality municipality) =>
        [.. municipality.ContactPoints.Select(facts.ContactPoint).Where(IsOpen)];

    /// <summary>Contact points near a municipality that receive people, nearest first.</summary>
    public static IReadOnlyList<NearbyContactPoint> OpenNearby(this DirectoryFacts facts, Municipality municipality) =>
        [.. municipality.NearbyContactPoints.Where(n => facts.ContactPoint(n.ContactPoint).IsOpen())];
}
