using Selvhjelp.Site.Facts;
using Selvhjelp.Site.Tests.Synthetic;

namespace Selvhjelp.Site.Tests.Pages;

/// <summary>What is closed leads on to somebody who answers, and never to its own phone, which may still be in the data.</summary>
public sealed class ClosedEntryTests
{
    private static readonly Status Closed = new(new Code("closed", "Nedlagt", "Er lagt ned"), "2019", null);

    [Fact]
    public async Task Closed_LINK_centre_leads_to_the_head_office_and_not_to_its_own_phone()
    {
        var lists = SyntheticFacts.Lists();
        var centre = SyntheticFacts.OpenCentre() with { Status = Closed, Contact = Own(nameof(LinkCentre), SyntheticFacts.OpenLink) };
        LeadsOn(await PageAsync(lists with { LinkCentres = [centre, lists.LinkCentres[1]] }, $"/link/{centre.Slug}/"));
    }

    [Fact]
    public async Task Closed_organisation_leads_to_the_head_office_and_not_to_its_own_phone()
    {
        var lists = SyntheticFacts.Lists();
        var organisation = SyntheticFacts.Organisation() with
        {
            Status = Closed,
            HostedContactPoints = [],
            Contact = Own(nameof(PartnerOrganisation), new EntryRef(SyntheticFacts.Organisation().Slug, SyntheticFacts.Organisation().Name)),
        };
        LeadsOn(await PageAsync(lists with { Organisations = [organisation, .. lists.Organisations.Skip(1)] }, $"/organisasjon/{organisation.Slug}/"));
    }

    [Fact]
    public async Task Closed_office_leads_to_the_head_office_and_not_to_its_own_phone()
    {
        var lists = SyntheticFacts.Lists();
        var office = lists.DistrictOffices.Single(o => o.Kind.Value == "district_office");
        var closed = office with { Status = Closed, Contact = Own(nameof(DistrictOffice), new EntryRef(office.Slug, office.Name)) };
        LeadsOn(await PageAsync(lists with { DistrictOffices = [.. lists.DistrictOffices.Except([office]), closed] }, $"/kontor/{office.Slug}/"));
    }

    private static Contact Own(string kind, EntryRef entry) =>
        SyntheticFacts.OpenCentre().Contact with { Phone = "99 99 99 99", Email = null, IsFallback = false, Entry = new ContactOwner(kind, entry.Slug, entry.Name) };

    private static async Task<string> PageAsync(FactLists lists, string path)
    {
        using var site = new TestSite();
        await site.BuildAsync(SyntheticFacts.Of(lists));
        var html = site.Page(path);
        return html[html.IndexOf("<main", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)];
    }

    private static void LeadsOn(string page)
    {
        page.ShouldNotContain("tel:+4799999999");
        page.ShouldContain("href=\"mailto:post@example.no\"");
    }
}
