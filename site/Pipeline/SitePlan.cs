using Microsoft.AspNetCore.Components;
using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Pages;
using Selvhjelp.Site.Text;
using Selvhjelp.Site.Words;

namespace Selvhjelp.Site.Pipeline;

/// <summary>Which pages the site has.</summary>
internal static class SitePlan
{
    /// <summary>All pages for these facts, in a fixed order: bokmål, then what there is in the other languages, then what is in bokmål alone.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="warn">Told of texts that have no page.</param>
    public static IReadOnlyList<SitePage> Of(DirectoryFacts facts, Action<string> warn)
    {
        List<SitePage> pages = [.. Language.All.SelectMany(language => In(language, facts)), .. InBokmaalAlone(facts)];
        var asked = facts.Pages.Select(SitePaths.Text).ToHashSet();
        pages.AddRange(Texts(facts, [.. pages.Select(page => page.Path).Where(asked.Contains)], warn));
        return pages;
    }

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

    // What professionals use. The page of what is not found is one for all addresses.
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
        ];
    }

    // What editors write. The API refuses a text at the address of another page; where one has come in nevertheless, the site can do without it.
    private static IEnumerable<SitePage> Texts(DirectoryFacts facts, HashSet<string> taken, Action<string> warn)
    {
        foreach (var text in facts.Pages.Where(text => !StandsOnOwnPage(text)))
        {
            var path = SitePaths.Text(text);
            if (taken.Add(path)) yield return new SitePage(path, Language.Bokmaal, typeof(TextPage), nameof(TextPage.Page), text);
            else warn($"The text «{text.Title}» has no page: {path} is the address of another page. Give the text another address.");
        }
    }

    // Texts that stand on a page with something of the program's own.
    private static bool StandsOnOwnPage(Page page)
    {
        var path = SitePaths.Text(page);
        var bokmaal = new SitePaths(Language.Bokmaal);
        return path is SitePaths.About or SitePaths.Cooperation || path == bokmaal.Privacy || path == bokmaal.Digital;
    }

    private static IEnumerable<SitePage> Each<TPage, T>(Language language, IEnumerable<T> entries, Func<T, string> path, string parameter)
        where TPage : IComponent =>
        entries.Select(entry => new SitePage(path(entry), language, typeof(TPage), parameter, entry));
}
