using System.Text.Json.Nodes;
using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Pipeline.LinkedData;

/// <summary>A network as an organisation with members.</summary>
internal static class NetworkData
{
    /// <summary>The network; null for one that has ended.</summary>
    public static JsonObject? Of(SiteContext site, Network network)
    {
        if (network.HasEnded()) return null;
        var terms = new SchemaTerms(site);
        var node = terms.Entry("Organization", network, (paths, slug) => paths.Network(slug));
        SchemaTerms.Set(node, "description", network.Description);
        SchemaTerms.Set(node, "foundingDate", network.Since);
        SchemaTerms.Set(node, "areaServed", SchemaTerms.Areas(network.Municipalities.Select(place => place.Name).Concat(network.Counties.Select(county => county.Name))));
        if (network.RunningParty is { } runner) node["parentOrganization"] = terms.Reference(runner);
        SchemaTerms.Set(node, "member", SchemaTerms.List(network.Memberships.Where(m => m.To is null).Select(m => terms.Reference(m.Party))));
        return node;
    }
}
