using System.Text.Json.Nodes;
using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Pipeline.LinkedData;

/// <summary>The head office, or a district office under it, as an organisation.</summary>
internal static class OfficeData
{
    /// <summary>The office; null for one that has closed.</summary>
    public static JsonObject? Of(SiteContext site, DistrictOffice office)
    {
        if (!office.IsOpen()) return null;
        var terms = new SchemaTerms(site);
        var node = terms.Entry("Organization", office, (paths, slug) => paths.Office(slug));
        SchemaTerms.Set(node, "foundingDate", office.Established);
        SchemaTerms.Set(node, "address", SchemaTerms.Address(office.Address, office.Town));
        SchemaTerms.Set(node, "contactPoint", SchemaTerms.Contact(office));
        SchemaTerms.Set(node, "areaServed", SchemaTerms.Areas(office.Counties.Select(county => county.Name)));
        var head = site.Facts.HeadOffice;
        if (office.Slug != head.Slug) node["parentOrganization"] = terms.Reference("Organization", new EntryRef(head.Slug, head.Name), (paths, slug) => paths.Office(slug));
        return node;
    }
}
