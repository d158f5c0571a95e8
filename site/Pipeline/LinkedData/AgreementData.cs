using System.Text.Json.Nodes;
using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Pipeline.LinkedData;

/// <summary>An agreement as the project that its parties have agreed on: schema.org has no agreements.</summary>
internal static class AgreementData
{
    /// <summary>The agreement; null for one that is no longer in force.</summary>
    public static JsonObject? Of(SiteContext site, Agreement agreement)
    {
        if (agreement.Status?.Code.Value == "ended") return null;
        var terms = new SchemaTerms(site);
        var node = terms.Entry("Project", agreement, (paths, slug) => paths.Agreement(slug));
        SchemaTerms.Set(node, "description", agreement.Purpose);
        SchemaTerms.Set(node, "foundingDate", agreement.Since);
        SchemaTerms.Set(node, "areaServed", SchemaTerms.Areas(new[] { agreement.Municipality?.Name, agreement.County?.Name }.OfType<string>()));
        SchemaTerms.Set(node, "member", SchemaTerms.List(agreement.Parties.Select(party => terms.Reference(party))));
        return node;
    }
}
