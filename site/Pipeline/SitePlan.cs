using Microsoft.AspNetCore.Components;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pages;
using Selvhjelp.Site.Text;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Pipeline;

/// <summary>Which pages the site has.</summary>
internal static class SitePlan
{
    /// <summary>All pages for these facts, in a fixed order: bokmål, then what there is in the other languages.</summary>
    public static IReadOnlyList<SitePage> Of(DirectoryFacts facts) => [.. Language.All.SelectMany(language => In(language, facts)), .. InBokmaalAlone(facts)];

    private static IEnumerable<SitePage> In(Language language, DirectoryFacts facts)
    {
        var paths = new SitePaths(language);
        SitePage Fixed<TPage>(string path) where TPage : IComponent => new(path, language, typeof(TPage));
        IEnumerable<SitePage> Each<TPage, T>(IEnumerable<T> entries, Func<T, string> path, string parameter) where TPage : IComponent =>
            SitePlan.Each<TPage, T>(language, entries, path, parameter);
        return
        [
            Fixed<FrontPage>(paths.Front),
            Fixed<AToZPage>(paths.AToZ),
            Fixed<CountiesPage>(paths.Counties),
            Fixed<OfficesPage>(paths.Offices),
            Fixed<LinkCentresPage>(paths.LinkCentres),
            Fixed<ContactPointsPage>(paths.ContactPoints),
            Fixed<OrganisationsPage>(paths.Organisations),
            Fixed<NetworksPage>(paths.Networks),
            Fixed<AgreementsPage>(paths.Agreements),
            Fixed<DigitalPage>(paths.Digital),
            Fixed<PrivacyPage>(paths.Privacy),
            Fixed<OfflinePage>(paths.Offline),
            Fixed<AccessibilityPage>(paths.Accessibility),
            .. Each<MunicipalityPage, Municipality>(facts.Municipalities, m => paths.Municipality(m.Slug!), nameof(MunicipalityPage.Municipality)),
            .. Each<CountyPage, County>(facts.Counties, c => paths.County(c.Slug!), nameof(CountyPage.County)),
            .. Each<OfficePage, DistrictOffice>(facts.DistrictOffices, o => paths.Office(o.Slug), nameof(OfficePage.Office)),
            .. Each<LinkCentrePage, LinkCentre>(facts.LinkCentres, l => paths.LinkCentre(l.Slug), nameof(LinkCentrePage.LinkCentre)),
            .. Each<ContactPointPage, ContactPoint>(
                facts.ContactPoints, c => paths.ContactPoint(c.Slug), nameof(ContactPointPage.ContactPoint)),
            .. Each<OrganisationPage, PartnerOrganisation>(
                facts.Organisations, o => paths.Organisation(o.Slug), nameof(OrganisationPage.Organisation)),
            .. Each<NetworkPage, Network>(facts.Networks, n => paths.Network(n.Slug), nameof(NetworkPage.Network)),
            .. Each<AgreementPage, Agreement>(facts.Agreements, a => paths.Agreement(a.Slug), nameof(AgreementPage.Agreement)),
        ];
    }

    // What professionals use and what editors write. The page of what is not found is one for all addresses.
    private static IEnumerable<SitePage> InBokmaalAlone(DirectoryFacts facts)
    {
        static SitePage Fixed<TPage>(string path) where TPage : IComponent => new(path, Language.Bokmaal, typeof(TPage));
        return
        [
            Fixed<OrganisationLevelsPage>(SitePaths.OrganisationLevels),
            Fixed<AbbreviationsPage>(SitePaths.Abbreviations),
            Fixed<KeyFiguresPage>(SitePaths.KeyFigures),
            Fixed<CoveragePage>(SitePaths.Coverage),
            Fixed<CooperationPage>(SitePaths.Cooperation),
            Fixed<OpenDataPage>(SitePaths.OpenData),
            Fixed<AboutPage>(SitePaths.About),
            Fixed<NotFoundPage>(SitePaths.NotFound),
            .. Each<MunicipalityCooperationPage, Municipality>(
                Language.Bokmaal, facts.Municipalities, m => SitePaths.CooperationIn(m.Slug!), nameof(MunicipalityCooperationPage.Municipality)),
            .. Each<TextPage, Page>(Language.Bokmaal, facts.Pages.Where(p => !HasOwnPage(p)), SitePaths.Text, nameof(TextPage.Page)),
        ];
    }

    // Texts that stand on a page with something of the program's own.
    private static bool HasOwnPage(Page page)
    {
        var path = SitePaths.Text(page);
        var bokmaal = new SitePaths(Language.Bokmaal);
        return path is SitePaths.About or SitePaths.Cooperation || path == bokmaal.Privacy || path == bokmaal.Digital;
    }

    private static IEnumerable<SitePage> Each<TPage, T>(Language language, IEnumerable<T> entries, Func<T, string> path, string parameter)
        where TPage : IComponent =>
        entries.Select(entry => new SitePage(path(entry), language, typeof(TPage), parameter, entry));
}
