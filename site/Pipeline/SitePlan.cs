using Microsoft.AspNetCore.Components;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pages;
using Selvhjelp.Site.Text;

namespace Selvhjelp.Site.Pipeline;

/// <summary>Which pages the site has.</summary>
internal static class SitePlan
{
    private static readonly Dictionary<string, object?> None = [];

    /// <summary>All pages for these facts, in a fixed order.</summary>
    public static IReadOnlyList<SitePage> Of(DirectoryFacts facts) =>
    [
        Fixed<FrontPage>(SitePaths.Front),
        Fixed<AToZPage>(SitePaths.AToZ),
        Fixed<CountiesPage>(SitePaths.Counties),
        Fixed<OfficesPage>(SitePaths.Offices),
        Fixed<LinkCentresPage>(SitePaths.LinkCentres),
        Fixed<ContactPointsPage>(SitePaths.ContactPoints),
        Fixed<OrganisationsPage>(SitePaths.Organisations),
        Fixed<OrganisationLevelsPage>(SitePaths.OrganisationLevels),
        Fixed<AbbreviationsPage>(SitePaths.Abbreviations),
        Fixed<NetworksPage>(SitePaths.Networks),
        Fixed<AgreementsPage>(SitePaths.Agreements),
        Fixed<KeyFiguresPage>(SitePaths.KeyFigures),
        Fixed<CoveragePage>(SitePaths.Coverage),
        Fixed<CooperationPage>(SitePaths.Cooperation),
        Fixed<DigitalPage>(SitePaths.Digital),
        Fixed<AboutPage>(SitePaths.About),
        Fixed<PrivacyPage>(SitePaths.Privacy),
        Fixed<NotFoundPage>(SitePaths.NotFound),
        .. Each<MunicipalityPage, Municipality>(facts.Municipalities, m => SitePaths.Municipality(m.Slug!), nameof(MunicipalityPage.Municipality)),
        .. Each<MunicipalityCooperationPage, Municipality>(
            facts.Municipalities, m => SitePaths.CooperationIn(m.Slug!), nameof(MunicipalityCooperationPage.Municipality)),
        .. Each<CountyPage, County>(facts.Counties, c => SitePaths.County(c.Slug!), nameof(CountyPage.County)),
        .. Each<OfficePage, DistrictOffice>(facts.DistrictOffices, o => SitePaths.Office(o.Slug), nameof(OfficePage.Office)),
        .. Each<LinkCentrePage, LinkCentre>(facts.LinkCentres, l => SitePaths.LinkCentre(l.Slug), nameof(LinkCentrePage.LinkCentre)),
        .. Each<ContactPointPage, ContactPoint>(
            facts.ContactPoints, c => SitePaths.ContactPoint(c.Slug), nameof(ContactPointPage.ContactPoint)),
        .. Each<OrganisationPage, PartnerOrganisation>(
            facts.Organisations, o => SitePaths.Organisation(o.Slug), nameof(OrganisationPage.Organisation)),
        .. Each<NetworkPage, Network>(facts.Networks, n => SitePaths.Network(n.Slug), nameof(NetworkPage.Network)),
        .. Each<AgreementPage, Agreement>(facts.Agreements, a => SitePaths.Agreement(a.Slug), nameof(AgreementPage.Agreement)),
        .. Each<TextPage, Page>(facts.Pages.Where(p => !HasOwnPage(p)), SitePaths.Text, nameof(TextPage.Page)),
    ];

    // Texts that stand on a page with something of the program's own.
    private static bool HasOwnPage(Page page) =>
        SitePaths.Text(page) is SitePaths.About or SitePaths.Privacy or SitePaths.Cooperation or SitePaths.Digital;

    private static SitePage Fixed<TPage>(string path) where TPage : IComponent => new(path, typeof(TPage), None);

    private static IEnumerable<SitePage> Each<TPage, T>(IEnumerable<T> entries, Func<T, string> path, string parameter) where TPage : IComponent =>
        entries.Select(entry => new SitePage(path(entry), typeof(TPage), new Dictionary<string, object?>(1) { [parameter] = entry }));
}
