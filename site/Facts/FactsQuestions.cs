namespace Selvhjelp.Site.Facts;

/// <summary>What pages ask about entries.</summary>
internal static class FactsQuestions
{
    /// <summary>Slug of the text about working together; its parts tell what each kind of organisation can contribute.</summary>
    public const string CooperationSlug = "samarbeid";

    /// <summary>Whether a contact point receives people. Where no source says, we believe that it does.</summary>
    public static bool IsOpen(this ContactPoint point) => point.Status?.Code.Value is not ("closed" or "paused");

    /// <summary>Whether a LINK centre is in operation.</summary>
    public static bool IsOpen(this LinkCentre centre) => centre.Status?.Code.Value == "open";

    /// <summary>Whether an office is one to send people to. Where no source says, we believe that it is.</summary>
    public static bool IsOpen(this DistrictOffice office) => !office.HasClosed();

    /// <summary>Whether an entry has closed for good: nobody is to be sent to it.</summary>
    public static bool HasClosed(this IDirectoryEntry entry) => entry.Status?.Code.Value == "closed";

    /// <summary>Whether an organisation is a place of the right kind and nothing more: no source says that it is a contact point.</summary>
    public static bool IsOnlyLocalService(this PartnerOrganisation organisation) =>
        organisation.Roles is [{ Value: "LOCAL_SERVICE" }];

    /// <summary>Contact points that lie in a municipality or serve it, and receive people.</summary>
    public static IReadOnlyList<ContactPoint> OpenContactPoints(this DirectoryFacts facts, Municipality municipality) =>
        [.. municipality.ContactPoints.Select(facts.ContactPoint).Where(IsOpen)];

    /// <summary>
    /// Whether a municipality has a LINK centre in operation, in it or covering it, but no contact point that we know of: the centre is the
    /// nearest help there.
    /// </summary>
    public static bool HasOnlyLinkCentre(this DirectoryFacts facts, Municipality municipality) =>
        municipality.ContactPointCoverage is ContactPointCoverage.None && municipality.LinkCentres.Select(facts.LinkCentre).Any(IsOpen);

    /// <summary>The years of the sources that tell where an office helps, oldest first.</summary>
    public static IReadOnlyList<int> CoverageYears(this DirectoryFacts facts, DistrictOffice office) =>
        [.. office.Municipalities.Select(m => facts.MunicipalityWith(m.Number)?.Coverage?.AsOfYear).OfType<int>().Distinct().Order()];

    /// <summary>The newest figure of this key; null when there is none.</summary>
    public static KeyFigure? NewestFigure(this DirectoryFacts facts, string key) =>
        facts.KeyFigures.Where(f => f.Key == key).MaxBy(f => f.Year);

    /// <summary>The parts of a text, in order; with null the texts that are no part of another.</summary>
    public static IReadOnlyList<Page> PartsOf(this DirectoryFacts facts, string? slug) => [.. facts.Pages.Where(p => p.Parent?.Slug == slug)];

    /// <summary>The text about what a kind of organisation can contribute; null when there is none.</summary>
    public static Page? ContributionOf(this DirectoryFacts facts, Code kind) =>
        facts.PartsOf(CooperationSlug).FirstOrDefault(p => p.AboutKind?.Value == kind.Value);

    /// <summary>Other organisations with the same abbreviation.</summary>
    public static IReadOnlyList<PartnerOrganisation> SharingAbbreviation(this DirectoryFacts facts, PartnerOrganisation organisation) =>
        organisation.ShortName is { } shortName
            ? [.. facts.Organisations.Where(o => o.Slug != organisation.Slug && string.Equals(o.ShortName, shortName, StringComparison.OrdinalIgnoreCase))]
            : [];

    /// <summary>Whether a name stands for many organisations, not for one.</summary>
    public static bool IsGeneric(this PartnerOrganisation organisation) => organisation.Level?.Value == "generic";

    /// <summary>Contact points near a municipality that receive people, nearest first.</summary>
    public static IReadOnlyList<NearbyContactPoint> OpenNearby(this DirectoryFacts facts, Municipality municipality) =>
        [.. municipality.NearbyContactPoints.Where(n => facts.ContactPoint(n.ContactPoint).IsOpen())];

    /// <summary>The contact point to name where there is none: the nearest, within 100 km. One that is farther away is no help before the office. Null for none.</summary>
    public static NearbyContactPoint? Nearest(this DirectoryFacts facts, Municipality municipality) =>
        facts.OpenNearby(municipality).Where(n => n.DistanceKm <= 100).MinBy(n => n.DistanceKm);
}
