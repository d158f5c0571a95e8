using System.Text.Json.Nodes;
using Selvhjelp.Site.Facts;

namespace Selvhjelp.Site.Pipeline.LinkedData;

/// <summary>A contact point as a service that its hosts give: it is a task that they take on, not a body of its own.</summary>
internal static class ContactPointData
{
    /// <summary>The contact point; null for one that receives nobody, which programs shall not send people to.</summary>
    public static JsonObject? Of(SiteContext site, ContactPoint point)
    {
        if (!point.IsOpen()) return null;
        var terms = new SchemaTerms(site);
        var node = terms.Entry("Service", point, (paths, slug) => paths.ContactPoint(slug));
        node["serviceType"] = "Kontaktpunkt for selvhjelp";
        SchemaTerms.Set(node, "description", point.Offer);
        SchemaTerms.Set(node, "provider", SchemaTerms.List(point.Hosts.Select(host => terms.Reference("Organization", host, (paths, slug) => paths.Organisation(slug)))));
        SchemaTerms.Set(node, "areaServed", SchemaTerms.Areas(point.MunicipalitiesServed.Select(place => place.Name)));
        SchemaTerms.Set(node, "availableChannel", Channel(point));
        return node;
    }

    private static JsonObject? Channel(ContactPoint point)
    {
        var channel = new JsonObject { ["@type"] = "ServiceChannel" };
        SchemaTerms.Set(channel, "servicePhone", SchemaTerms.Contact(point));
        if (Text.OutwardLinks.Web(point.Website) is { } web) channel["serviceUrl"] = web;
        if (SchemaTerms.Address(point.Address, point.Municipality?.Name) is { } address)
            channel["serviceLocation"] = new JsonObject { ["@type"] = "Place", ["address"] = address, ["isAccessibleForFree"] = true };
        return channel.Count > 1 ? channel : null;
    }
}
