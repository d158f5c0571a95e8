using System.Text.Json.Nodes;
using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Pipeline.LinkedData;

/// <summary>A LINK centre as an organisation.</summary>
internal static class LinkCentreData
{
    /// <summary>The LINK centre; null for one that has not opened or has closed, which programs shall not send people to.</summary>
    public static JsonObject? Of(SiteContext site, LinkCentre centre)
    {
        if (!centre.IsOpen() && centre.Status?.Code.Value is not "closing") return null;
        var terms = new SchemaTerms(site);
        var node = terms.Entry("Organization", centre, (paths, slug) => paths.LinkCentre(slug));
        SchemaTerms.Set(node, "foundingDate", centre.Founded ?? centre.Opened);
        SchemaTerms.Set(node, "address", SchemaTerms.Address(centre.Address, centre.Town ?? centre.Municipality?.Name));
        SchemaTerms.Set(node, "contactPoint", SchemaTerms.Contact(centre));
        SchemaTerms.Set(node, "areaServed", SchemaTerms.Areas(centre.CoveredMunicipalities.Select(place => place.Name)));
        if (centre.Operator is { } runner) node["parentOrganization"] = terms.Reference("Organization", runner, (paths, slug) => paths.Organisation(slug));
        SchemaTerms.Set(node, "funder", SchemaTerms.List(centre.Funders.Select(funder => terms.Reference("Organization", funder, (paths, slug) => paths.Organisation(slug)))));
        return node;
    }
}
